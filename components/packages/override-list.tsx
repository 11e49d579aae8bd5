import { type ReactNode } from "react";
import { catalogue } from "@/catalogue.config";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatDate } from "@/lib/dates";
import { paths } from "@/lib/paths";
import { type OverrideRow } from "@/server/packages/page-row";

/** More of a description tells nobody what is different about it. */
const MOST_LETTERS = 160;

/** Facts of which the package index knows; of the others the repository's host does. */
const REGISTRY_FACTS: ReadonlySet<string> = new Set([
  "registry_url",
  "documentation_url",
  "licence",
  "requires_runtime",
]);

function Value({ fact, value }: { fact: string; value: string | null }) {
  const { sources } = words;
  if (fact === "archived_at") {
    if (!value) return <>{sources.notArchived}</>;
    return <>{sources.archivedOn(formatDate(new Date(value), catalogue.timeZone))}</>;
  }
  if (!value) return <>{sources.nothing}</>;
  const cut = value.length > MOST_LETTERS ? `${value.slice(0, MOST_LETTERS).trimEnd()}…` : value;
  return <q className="text-ink wrap-anywhere">{cut}</q>;
}

function Person({ name }: { name: string | null }): ReactNode {
  if (!name) return null;
  return (
    <>
      {" "}
      {words.sources.by}{" "}
      <a className="link" href={paths.profile(name)}>
        <bdi>{name}</bdi>
      </a>
    </>
  );
}

/** What the source says against it, so that everybody can see who is right. */
function Fetched({ fact, fetchedValue, fetchedAt }: OverrideRow) {
  const { sources } = words;
  if (!fetchedAt && !fetchedValue) return <>{sources.notYetSaid}</>;
  return (
    <>
      {REGISTRY_FACTS.has(fact) ? sources.registrySays : sources.hostSays}{" "}
      <Value fact={fact} value={fetchedValue} />
      {fetchedAt && (
        <>
          {" "}
          (<Time at={fetchedAt} />)
        </>
      )}
    </>
  );
}

/** What people here have said of it stands against every reading, until somebody takes it back. */
export function OverrideList({ overrides }: { overrides: readonly OverrideRow[] }) {
  if (overrides.length === 0) return null;
  const { sources } = words;
  return (
    <>
      <p className="mt-4 font-semibold">{sources.setByPeople}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {overrides.map((override) => (
          <li key={override.fact}>
            {sources.factNames[override.fact] ?? override.fact}:{" "}
            <Value fact={override.fact} value={override.value} />, {sources.setOn}
            <Person name={override.setBy} /> {sources.on} <Time at={override.setAt} isAbsolute />
            {override.reason && <> ({override.reason})</>}; <Fetched {...override} />.
          </li>
        ))}
      </ul>
    </>
  );
}
