import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";
import { TextField } from "./text-field";

const MAX_REASON = 1_000;

/** Why something is changed: the history shows it. */
export const ReasonField = ({ state }: { state: FormState | null }) => (
  <TextField
    name="reason"
    label={words.forms.reason}
    hint={words.forms.reasonHint}
    maxLength={MAX_REASON}
    state={state}
  />
);
