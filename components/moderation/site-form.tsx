import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";

const MAX_TITLE = 100;
const MAX_URL = 2_000;

type Props = {
  action: string;
  submit: string;
  state: FormState | null;
  stored?: { title: string; url: string; version: string };
};

/** What a site is called and where it is. */
export function SiteForm({ action, submit, state, stored }: Props) {
  // After a conflict the next save overwrites knowingly: it stands on what is stored now.
  const version = state?.theirs?.version ?? state?.values.version?.[0] ?? stored?.version;
  return (
    <FormBox action={action} state={state} {...(version !== undefined && { hidden: { version } })}>
      <TextField
        name="title"
        label={words.moderation.site.name}
        isRequired
        maxLength={MAX_TITLE}
        stored={stored?.title}
        state={state}
      />
      <TextField
        name="url"
        type="url"
        label={words.moderation.site.url}
        hint={words.moderation.site.urlHint}
        isRequired
        maxLength={MAX_URL}
        stored={stored?.url}
        state={state}
      />
      <SubmitButton>{submit}</SubmitButton>
    </FormBox>
  );
}
