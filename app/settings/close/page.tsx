import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { Checkbox } from "@/components/forms/checkbox";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const { close } = words.accounts;

export const metadata: Metadata = { title: close.title, robots: "noindex" };

export default async function CloseAccountPage() {
  await requireViewer(paths.closeAccount(), "profile.edit");
  const state = formState();
  return (
    <SettingsFrame title={close.title} lead={close.lead} here={paths.signInWays()}>
      <FormBox action={paths.closeAccount()} state={state} failed={close.notDone}>
        <Checkbox name="confirmed" label={close.confirm} state={state} />
        <SubmitButton tone="danger">{close.submit}</SubmitButton>
      </FormBox>
    </SettingsFrame>
  );
}
