import { type ReactNode } from "react";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type LogFilters } from "@/server/admin/log";
import { subjectKinds, subjects } from "@/server/history/subjects";

const said = words.admin.log;
const look = "control h-9 w-full text-sm max-sm:h-11";

const Labelled = ({ label, children }: { label: string; children: ReactNode }) => (
  <label className="grid min-w-32 flex-1 gap-1">
    <span className="text-ink-soft">{label}</span>
    {children}
  </label>
);

/** Narrows the log. */
export const LogFilterForm = ({ kind, person, since, until }: LogFilters) => (
  <form
    action={paths.admin("log")}
    role="search"
    aria-label={said.label}
    autoComplete="off"
    className="no-print mb-5 flex max-w-4xl flex-wrap items-end gap-2 text-sm"
  >
    <Labelled label={said.kind}>
      <select name="kind" defaultValue={kind} className={look}>
        <option value="">{said.all}</option>
        {subjectKinds.map((each) => (
          <option key={each} value={each}>
            {each === "grid_package"
              ? `${subjects.package.noun} in a ${subjects.grid.noun}`
              : subjects[each].noun}
          </option>
        ))}
      </select>
    </Labelled>
    <Labelled label={said.person}>
      <input
        name="person"
        defaultValue={person}
        placeholder={said.personHint}
        maxLength={150}
        className={look}
      />
    </Labelled>
    <Labelled label={said.since}>
      <input name="since" type="date" defaultValue={since} className={look} />
    </Labelled>
    <Labelled label={said.until}>
      <input name="until" type="date" defaultValue={until} className={look} />
    </Labelled>
    <button
      type="submit"
      className="bg-accent text-on-accent hover:bg-accent-strong h-9 cursor-pointer rounded-md px-4 font-medium max-sm:h-11 max-sm:w-full"
    >
      {said.apply}
    </button>
  </form>
);
