import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { SettingsFrame } from "@/components/accounts/settings-frame";
import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { readSignInWays } from "@/server/accounts/ways";
import { formState } from "@/server/forms/state";

const { address, forgotten } = words.accounts;

export const metadata: Metadata = { title: address.title, robots: "noindex" };

export default async function ChangeAddressPage() {
  const { id } = await requireViewer(paths.changeAddress(), "profile.edit");
  const { hasPassword } = await readSignInWays(id);
  const state = formState();
  return (
    <SettingsFrame title={address.title} lead={address.lead} here={paths.signInWays()}>
      <FormBox action={paths.changeAddress()} state={state} failed={forgotten.notDone}>
        <TextField
          name="email"
          type="email"
          label={address.email}
          autoComplete="email"
          isRequired
          state={state}
        />
        {hasPassword && (
          <TextField
            name="password"
            type="password"
            label={address.password}
            autoComplete="current-password"
            isRequired
            state={state}
          />
        )}
        <SubmitButton>{address.submit}</SubmitButton>
      </FormBox>
    </SettingsFrame>
  );
}
