import { FilterBar, FilterChoice, FilterField } from "@/components/ui/filter-bar";
import { words } from "@/components/words";
import { changeActions, type ChangeFilters, changeKinds } from "@/lib/change-filters";
import { paths } from "@/lib/paths";

const { filters: said } = words.history;
/** User names and slugs are neither capitalised nor words of a language. */
const literal = { autoCapitalize: "none", spellCheck: false } as const;

const namesOf = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, string>>) =>
  Object.fromEntries(keys.map((key) => [key, names[key]]));

/** Narrows the changes of the site. */
export const ChangeFilterForm = ({ kind, action, person, entry, since }: ChangeFilters) => (
  <FilterBar action={paths.changes()} label={said.label} submit={said.apply}>
    <FilterChoice
      label={said.kind}
      name="kind"
      value={kind}
      all={said.everything}
      names={namesOf(changeKinds, said.kinds)}
    />
    <FilterChoice
      label={said.action}
      name="action"
      value={action}
      all={said.anything}
      names={namesOf(changeActions, said.actions)}
    />
    <FilterField
      label={said.person}
      name="person"
      defaultValue={person}
      placeholder={said.personHint}
      maxLength={150}
      {...literal}
    />
    <FilterField
      label={said.entry}
      name="entry"
      defaultValue={entry}
      placeholder={said.entryHint}
      maxLength={200}
      {...literal}
    />
    <FilterField label={said.since} name="since" type="date" defaultValue={since} />
  </FilterBar>
);
