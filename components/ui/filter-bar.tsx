import { type ComponentProps, type ReactNode } from "react";

const look = "control h-9 w-full text-sm max-sm:h-11";

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className="grid min-w-32 flex-1 gap-1">
    <span className="text-ink-soft">{label}</span>
    {children}
  </label>
);

type FieldProps = ComponentProps<"input"> & { label: string };

/** A text, or a day, by which a list is narrowed. */
export const FilterField = ({ label, ...input }: FieldProps) => (
  <Labelled label={label}>
    <input className={look} {...input} />
  </Labelled>
);

type ChoiceProps = {
  label: string;
  name: string;
  value: string;
  /** What no choice is called. */
  all: string;
  /** What may be chosen, by its value. */
  names: Readonly<Record<string, string>>;
};

/** One of a few, by which a list is narrowed. */
export const FilterChoice = ({ label, name, value, all, names }: ChoiceProps) => (
  <Labelled label={label}>
    <select name={name} defaultValue={value} className={look}>
      <option value="">{all}</option>
      {Object.entries(names).map(([each, text]) => (
        <option key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  </Labelled>
);

type BarProps = { action: string; label: string; submit: string; children: ReactNode };

/** Narrows a list by several fields beside each other. A plain form: nothing of it needs a script. */
export const FilterBar = ({ action, label, submit, children }: BarProps) => (
  <form
    action={action}
    role="search"
    aria-label={label}
    autoComplete="off"
    className="no-print mb-5 flex max-w-4xl flex-wrap items-end gap-2 text-sm"
  >
    {children}
    <button
      type="submit"
      className="bg-accent text-on-accent hover:bg-accent-strong h-9 cursor-pointer rounded-md px-4 font-medium max-sm:h-11 max-sm:w-full"
    >
      {submit}
    </button>
  </form>
);
