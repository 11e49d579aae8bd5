import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { PASSWORD_LENGTH } from "@/server/accounts/forms/fields";
import type { FormState } from "@/server/forms/state";

/** Where a password is chosen. */
export const NewPasswordField = ({ label, state }: { label: string; state: FormState | null }) => (
  <TextField
    name="password"
    type="password"
    label={label}
    hint={words.accounts.register.passwordHint(PASSWORD_LENGTH.min)}
    maxLength={PASSWORD_LENGTH.max}
    autoComplete="new-password"
    isRequired
    state={state}
  />
);
