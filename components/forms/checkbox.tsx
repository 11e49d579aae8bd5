import type { FormState } from "@/server/forms/state";

type Props = { name: string; label: string; hint?: string; stored?: boolean; state: FormState | null };

/** Yes or no. What is not ticked is not sent. */
export function Checkbox({ name, label, hint, stored = false, state }: Props) {
  return (
    <div className="flex items-start gap-2.5">
      <input
        id={name}
        name={name}
        type="checkbox"
        value="on"
        defaultChecked={state ? state.values[name] !== undefined : stored}
        aria-describedby={hint && `${name}-hint`}
        className="accent-accent mt-1 size-4"
      />
      <div>
        <label htmlFor={name} className="text-sm font-medium">
          {label}
        </label>
        {hint && (
          <p id={`${name}-hint`} className="text-ink-soft text-sm">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
