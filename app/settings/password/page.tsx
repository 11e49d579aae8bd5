import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { NewPasswordField } from "@/components/accounts/new-password-field";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { formState } from "@/server/forms/state";

const { password } = words.accounts;

export const metadata: Metadata = { title: password.title, robots: "noindex" };

export default async function ChangePasswordPage() {
  await requireViewer(paths.changePassword(), "profile.edit");
  const state = formState();
  return (
    <SettingsFrame title={password.title} lead={password.lead} here={paths.signInWays()}>
      <FormBox action={paths.changePassword()} state={state}>
        <TextField
          name="currentPassword"
          type="password"
          label={password.current}
          autoComplete="current-password"
          isRequired
          state={state}
        />
        <NewPasswordField label={password.new} state={state} />
        <SubmitButton>{password.submit}</SubmitButton>
      </FormBox>
    </SettingsFrame>
  );
}
