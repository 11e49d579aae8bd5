import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type FormState } from "@/server/forms/state";
import { type RevertedField, type RevertPlan } from "@/server/history/revert/plan";
import { Differences } from "./difference";

const { reverts: said } = words.history;

/** Where undoing would overwrite what somebody did since. */
function Overwritten({ fields }: { fields: readonly RevertedField[] }) {
  const labels = fields.filter(({ isChangedSince }) => isChangedSince).map(({ label }) => label);
  return labels.length > 0 && <p className="text-watch mt-2">{said.changedSince(labels.join(", "))}</p>;
}

/** What undoing a change would do, to be confirmed. */
export function RevertForm({ plan, state }: { plan: RevertPlan; state: FormState | null }) {
  const { does, fields, row, version } = plan;
  return (
    <FormBox action={paths.revertChange(row.id)} state={state} hidden={{ version }}>
      <div>
        <p>{said.does[does]}</p>
        <Differences differences={fields} />
        <Overwritten fields={fields} />
      </div>
      <ReasonField state={state} />
      <SubmitButton tone={does === "remove" ? "danger" : "usual"}>{said.submit}</SubmitButton>
    </FormBox>
  );
}
