import { FormBox } from "@/components/forms/form-box";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/forms/text-field";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { FormState } from "@/server/forms/state";
import { FOREVER, lifetimesInDays } from "@/server/tokens/fields";

const { tokens } = words;
const MAX_NAME = 100;
const USUAL_DAYS = "90";

const scopes = (["read", "write"] as const).map((value) => ({ value, label: tokens.scopes[value] }));
const lifetimes = [
  ...lifetimesInDays.map((days) => ({ value: String(days), label: tokens.days(days) })),
  { value: FOREVER, label: tokens.forever },
];

export function TokenForm({ state }: { state: FormState | null }) {
  return (
    <FormBox action={paths.tokens()} state={state}>
      <TextField
        name="name"
        label={tokens.name}
        hint={tokens.nameHint}
        maxLength={MAX_NAME}
        isRequired
        state={state}
      />
      <SelectField
        name="scope"
        label={tokens.scope}
        stored="read"
        options={scopes}
        isRequired
        state={state}
      />
      <SelectField
        name="lifetime"
        label={tokens.lifetime}
        stored={USUAL_DAYS}
        options={lifetimes}
        isRequired
        state={state}
      />
      <SubmitButton>{tokens.submit}</SubmitButton>
    </FormBox>
  );
}
