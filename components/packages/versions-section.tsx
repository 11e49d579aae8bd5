import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { dayAttribute, formatDate } from "@/lib/dates";
import { today } from "@/server/cache/validity";
import { type PackagePageRow } from "@/server/packages/page-row";
import { readSupport, whyNotStated } from "./facts";
import {
  readVersionsMatrix,
  type VersionAxis,
  type VersionHead,
  type VersionsMatrix,
} from "./versions-matrix";

/** Stands for an axis of which nothing is stated. */
const any: VersionHead = { version: words.versions.any, isStated: true, isEnded: false, endedOn: null };

const shownOf = (axis: VersionAxis | null) => axis?.shown ?? [any];

function Head({ head, axis, scope }: { head: VersionHead; axis: VersionAxis | null; scope: "row" | "col" }) {
  if (!head.isEnded || !axis) return <th scope={scope}>{head.version}</th>;
  const { version, endedOn } = head;
  const title = endedOn
    ? words.versions.endedOn(axis.title, version, formatDate(new Date(endedOn), "UTC"))
    : words.versions.endedSome(axis.title, version);
  return (
    <th scope={scope} title={title}>
      <s>{version}</s>
      <span className="sr-only"> {words.versions.isEnded}</span>
    </th>
  );
}

function Matrix({ framework, language }: VersionsMatrix) {
  const columns = shownOf(language);
  return (
    <table className="versions">
      <thead>
        <tr>
          <td>{words.versions.corner(framework?.title ?? "", language?.title ?? "")}</td>
          {columns.map((head) => (
            <Head key={head.version} head={head} axis={language} scope="col" />
          ))}
        </tr>
      </thead>
      <tbody>
        {shownOf(framework).map((row) => (
          <tr key={row.version}>
            <Head head={row} axis={framework} scope="row" />
            {columns.map(({ version, isStated }) =>
              row.isStated && isStated ? (
                <td key={version}>✓</td>
              ) : (
                <td key={version} aria-label={words.versions.notStated}>
                  –
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function notesOf({ framework, language }: VersionsMatrix, entry: PackagePageRow): string[] {
  const { versions } = words;
  const axes = [framework, language].filter((axis) => axis !== null);
  const range = entry.requiresRuntime?.trim() ?? "";
  return [
    versions.statedFor(entry.registryVersion),
    ...(framework && language ? [versions.separately] : []),
    ...(language?.isByRange ? [versions.byRange(language.title, range)] : []),
    ...axes.filter(({ older }) => older.length > 0).map(({ title, older }) => versions.older(title, older)),
    ...(axes.some(({ shown }) => shown.some(({ isEnded }) => isEnded)) ? [versions.endedNote] : []),
  ];
}

/** Without cycles to measure by, what is stated is told as it is. */
function Unmeasured({ entry }: { entry: PackagePageRow }) {
  const { framework, language } = readSupport(entry);
  const stated = [framework, language].filter((text) => text !== null);
  return (
    <p className="text-ink-soft">{stated.length > 0 ? stated.join(" · ") : `${whyNotStated(entry)}.`}</p>
  );
}

/** Which versions of framework and language it is said to run on, and which of those are supported themselves. */
export function VersionsSection({ entry }: { entry: PackagePageRow }) {
  const matrix = readVersionsMatrix(entry, entry.products, dayAttribute(today()));
  return (
    <Section id="versions" title={words.versions.title}>
      {matrix ? (
        <>
          <Matrix {...matrix} />
          <p className="text-ink-soft mt-2 text-xs">{notesOf(matrix, entry).join(" ")}</p>
        </>
      ) : (
        <Unmeasured entry={entry} />
      )}
    </Section>
  );
}
