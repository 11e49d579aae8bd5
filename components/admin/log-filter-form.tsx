import { FilterBar, FilterChoice, FilterField } from "@/components/ui/filter-bar";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type LogFilters } from "@/server/admin/log";
import { subjectKinds, subjects } from "@/server/history/subjects";

const said = words.admin.log;

const kindNames = Object.fromEntries(
  subjectKinds.map((kind) => [
    kind,
    kind === "grid_package" ? `${subjects.package.noun} in a ${subjects.grid.noun}` : subjects[kind].noun,
  ]),
);

/** Narrows the log. */
export const LogFilterForm = ({ kind, person, since, until }: LogFilters) => (
  <FilterBar action={paths.admin("log")} label={said.label} submit={said.apply}>
    <FilterChoice label={said.kind} name="kind" value={kind} all={said.all} names={kindNames} />
    <FilterField
      label={said.person}
      name="person"
      defaultValue={person}
      placeholder={said.personHint}
      maxLength={150}
    />
    <FilterField label={said.since} name="since" type="date" defaultValue={since} />
    <FilterField label={said.until} name="until" type="date" defaultValue={until} />
  </FilterBar>
);
