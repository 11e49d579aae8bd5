import { type ComponentProps, type ReactNode } from "react";
import { words } from "@/components/words";
import { changeActions, type ChangeFilters, changeKinds } from "@/lib/change-filters";
import { paths } from "@/lib/paths";

const { filters: said } = words.history;
const look = "control h-9 w-full text-sm max-sm:h-11";

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className="grid min-w-32 flex-1 gap-1">
    <span className="text-ink-soft">{label}</span>
    {children}
  </label>
);

const Text = ({ label, ...input }: ComponentProps<"input"> & { label: string }) => (
  <Labelled label={label}>
    <input className={look} autoCapitalize="none" spellCheck={false} {...input} />
  </Labelled>
);

type ChoiceProps = {
  label: string;
  name: string;
  value: string;
  all: string;
  names: Readonly<Record<string, string>>;
};

const Choice = ({ label, name, value, all, names }: ChoiceProps) => (
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

const namesOf = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  Object.fromEntries(keys.map((key) => [key, names[key]]));

/** Narrows the changes of the site. A plain form: nothing of it needs a script. */
export function ChangeFilterForm({ kind, action, person, entry, since }: ChangeFilters) {
  return (
    <form
      action={paths.changes()}
      role="search"
      aria-label={said.label}
      autoComplete="off"
      className="no-print mb-5 flex max-w-4xl flex-wrap items-end gap-2 text-sm"
    >
      <Choice
        label={said.kind}
        name="kind"
        value={kind}
        all={said.everything}
        names={namesOf(changeKinds, said.kinds)}
      />
      <Choice
        label={said.action}
        name="action"
        value={action}
        all={said.anything}
        names={namesOf(changeActions, said.actions)}
      />
      <Text
        label={said.person}
        name="person"
        defaultValue={person}
        placeholder={said.personHint}
        maxLength={150}
      />
      <Text
        label={said.entry}
        name="entry"
        defaultValue={entry}
        placeholder={said.entryHint}
        maxLength={200}
      />
      <Text label={said.since} name="since" type="date" defaultValue={since} />
      <button
        type="submit"
        className="bg-accent text-on-accent hover:bg-accent-strong h-9 cursor-pointer rounded-md px-4 font-medium max-sm:h-11 max-sm:w-full"
      >
        {said.apply}
      </button>
    </form>
  );
}
