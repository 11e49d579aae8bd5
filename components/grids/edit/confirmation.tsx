import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import type { FormState } from "@/server/forms/state";

type Props = { action: string; state: FormState | null; submit: string };

/** The last step before something goes: why, and the button that says what it does. */
export const Confirmation = ({ action, state, submit }: Props) => (
  <FormBox action={action} state={state}>
    <ReasonField state={state} />
    <SubmitButton tone="danger">{submit}</SubmitButton>
  </FormBox>
);
