import { FormBox } from "@/components/forms/form-box";
import { ReasonField } from "@/components/forms/reason-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type FormState } from "@/server/forms/state";
import { type RevertedField, type RevertPlan } from "@/server/history/revert/plan";

const { reverts: said, nothing } = words.history;

/** What stands there now, and what would stand there. */
function FieldChange({ label, now, then, isChangedSince }: RevertedField) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="difference" dir="auto">
          <del>
            <span className="sr-only">{said.now} </span>
            {now || nothing}
          </del>
          <ins>
            <span className="sr-only"> {said.then} </span>
            {then || nothing}
          </ins>
        </span>
        {isChangedSince && <p className="text-watch mt-1">{said.changedSince}</p>}
      </dd>
    </div>
  );
}

/** What undoing a change would do, to be confirmed. */
export function RevertForm({ plan, state }: { plan: RevertPlan; state: FormState | null }) {
  const { does, fields, row, version } = plan;
  return (
    <FormBox action={paths.revertChange(row.id)} state={state} hidden={{ version }}>
      <div>
        <p>{said.does[does]}</p>
        {fields.length > 0 && (
          <dl className="differences">
            {fields.map((field) => (
              <FieldChange key={field.name} {...field} />
            ))}
          </dl>
        )}
      </div>
      <ReasonField state={state} />
      <SubmitButton tone={does === "remove" ? "danger" : "usual"}>{said.submit}</SubmitButton>
    </FormBox>
  );
}
