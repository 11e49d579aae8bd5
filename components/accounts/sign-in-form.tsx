import { FormBox } from "@/components/forms/form-box";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { FormState } from "@/server/forms/state";

const { signIn } = words.accounts;

/** By address and password. */
export function SignInForm({ next, state }: { next: string; state: FormState | null }) {
  return (
    <FormBox
      action={paths.login(next)}
      hidden={{ next }}
      state={state}
      label={signIn.title}
      failed={signIn.notDone}
    >
      <TextField
        name="email"
        type="email"
        label={signIn.email}
        autoComplete="username"
        isRequired
        state={state}
      />
      <TextField
        name="password"
        type="password"
        label={signIn.password}
        autoComplete="current-password"
        isRequired
        state={state}
      />
      <SubmitButton>{signIn.submit}</SubmitButton>
    </FormBox>
  );
}
