import { Checkbox } from "@/components/forms/checkbox";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { FormState } from "@/server/forms/state";
import type { OwnProfile } from "@/server/profiles/own";
import { LinkFields } from "./link-fields";

const { profile: says } = words.accounts;

type Props = { profile: OwnProfile & { version: string }; state: FormState | null };

/** What somebody says of themselves. */
export function ProfileForm({ profile, state }: Props) {
  const version = state?.theirs?.version ?? state?.values.version?.[0] ?? profile.version;
  return (
    <FormBox action={paths.editProfile()} hidden={{ version }} state={state}>
      <TextField
        name="name"
        label={says.name}
        hint={says.nameHint}
        stored={profile.name}
        maxLength={200}
        state={state}
      />
      <TextField
        name="githubAccount"
        label={says.github}
        hint={says.accountHint}
        stored={profile.githubAccount}
        state={state}
      />
      <TextField name="gitlabAccount" label={says.gitlab} stored={profile.gitlabAccount} state={state} />
      <TextField
        name="bitbucketAccount"
        label={says.bitbucket}
        stored={profile.bitbucketAccount}
        state={state}
      />
      <TextField
        name="publicEmail"
        type="email"
        label={says.publicEmail}
        hint={says.publicEmailHint}
        stored={profile.publicEmail}
        state={state}
      />
      <Checkbox name="shareFavorites" label={says.share} stored={profile.shareFavorites} state={state} />
      <LinkFields links={profile.links} state={state} />
      <SubmitButton>{says.submit}</SubmitButton>
    </FormBox>
  );
}
