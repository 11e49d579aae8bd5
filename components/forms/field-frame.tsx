import { type ReactNode } from "react";
import { words } from "@/components/words";
import type { FormState } from "@/server/forms/state";

export type FieldProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  isRequired?: boolean;
  /** The form as it was sent; null when it is shown for the first time. */
  state: FormState | null;
};

/** Ids by which a control names its hint and its messages. */
export const describedBy = ({ name, hint, state }: FieldProps): string | undefined =>
  [hint && `${name}-hint`, state?.errors[name] && `${name}-error`, state?.theirs?.[name] && `${name}-theirs`]
    .filter(Boolean)
    .join(" ") || undefined;

/** What was typed, or else what is stored. */
export const valueOf = ({ name, state }: FieldProps, stored = ""): string =>
  state ? (state.values[name]?.[0] ?? "") : stored;

export const isInvalid = ({ name, state }: FieldProps): true | undefined =>
  (state?.errors[name]?.length ?? 0) > 0 || undefined;

/** A control with its label above, its hint and what is wrong with it below. */
export function FieldFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { name, label, hint, isRequired = false, state } = field;
  return (
    <div className="grid gap-1.5">
      <label htmlFor={name} className="text-sm font-medium">
        {label} {!isRequired && <span className="text-ink-soft font-normal">({words.forms.optional})</span>}
      </label>
      {children}
      {hint && (
        <p id={`${name}-hint`} className="text-ink-soft text-sm">
          {hint}
        </p>
      )}
      {state?.errors[name] && (
        <p id={`${name}-error`} className="text-bad text-sm font-medium">
          {state.errors[name].join(" ")}
        </p>
      )}
      {state?.theirs?.[name] !== undefined && (
        <p id={`${name}-theirs`} className="bg-watch-wash text-sm rounded-md px-3 py-2">
          <span className="font-medium">{words.forms.theirs}</span>{" "}
          <span className="whitespace-pre-wrap">{state.theirs[name] || words.forms.theirsEmpty}</span>
        </p>
      )}
    </div>
  );
}
