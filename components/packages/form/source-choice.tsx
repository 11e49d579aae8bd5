import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";
import { type PackageToEdit } from "@/server/packages/to-edit";

type Field = keyof PackageToEdit["held"];
type Props = { field: Field; label: string; held: PackageToEdit["held"]; state: FormState | null };

/** Of a fact that somebody set: who, what the source says, and the way back to that. Nothing for any other. */
export function SourceChoice({ field, label, held, state }: Props) {
  const fact = held[field];
  if (!fact) return null;
  const say = words.packageForms;
  return (
    <div className="border-rule -mt-3 grid gap-1 border-l-2 pl-3 text-sm">
      <p className="text-ink-soft wrap-anywhere">
        {fact.setBy ? <bdi>{say.heldBy(fact.setBy)}</bdi> : say.heldBySomebody} <Time at={fact.setAt} />.{" "}
        <span dir="auto">
          {fact.fetchedValue === null ? say.fetchedNothing : say.fetched(fact.fetchedValue)}
        </span>
      </p>
      <label className="flex w-fit items-center gap-2">
        <input
          name="fromSource[]"
          type="checkbox"
          value={field}
          defaultChecked={state?.values["fromSource[]"]?.includes(field) ?? false}
          className="accent-accent size-4"
        />
        {say.fromSource}
        <span className="sr-only">: {label}</span>
      </label>
    </div>
  );
}
