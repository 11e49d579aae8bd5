import { words } from "@/components/words";
import { Time } from "@/components/ui/time";
import { statedLicence } from "@/lib/licence";
import { formatInteger } from "@/lib/numbers";
import { findRepositoryHost } from "@/lib/repository-host";
import { type PackagePageRow } from "@/server/packages/page-row";
import { Fact, Missing } from "./fact";
import { readPopularity, readSupport, whyNotStated, whyNoVersion } from "./facts";
import { ReleaseDate } from "./release-date";
import { ScoreMark } from "./score";

type Props = { entry: PackagePageRow; score: number | null };

/** A figure, or that nobody knows it; `about` puts the exact figure into words. */
function Count({
  label,
  value,
  about,
}: {
  label: string;
  value: number | null;
  about: (exact: string) => string;
}) {
  const exact = value === null ? null : formatInteger(value);
  return (
    <Fact label={label} title={exact === null ? undefined : about(exact)}>
      {exact ?? <Missing>{words.missing.notKnown}</Missing>}
    </Fact>
  );
}

type PeopleProps = { label: string; count: number; title: string; of: "usage" | "favorite" };

/** Counted anew by a script when somebody joins them (components/viewer/toggles.ts). */
function People({ label, count, title, of }: PeopleProps) {
  return (
    <Fact label={label} title={title}>
      <span data-people={of} className={count > 0 ? undefined : "missing"}>
        {words.people(count)}
      </span>
    </Fact>
  );
}

function Version({ entry }: { entry: PackagePageRow }) {
  const version = entry.registryVersion ?? entry.latestRelease?.version ?? null;
  return (
    <Fact
      label={words.package.version}
      title={version ?? undefined}
      note={version && <ReleaseDate {...entry} />}
    >
      {version ? <code>{version}</code> : <Missing>{whyNoVersion(entry)}</Missing>}
    </Fact>
  );
}

function LastCommit({ lastCommitAt, commitCount }: Pick<PackagePageRow, "lastCommitAt" | "commitCount">) {
  return (
    <Fact
      label={words.package.lastCommit}
      note={commitCount !== null && commitCount > 0 && words.package.commitsInAll(commitCount)}
    >
      {lastCommitAt ? <Time at={lastCommitAt} /> : <Missing>{words.missing.noCommit}</Missing>}
    </Fact>
  );
}

function Licence({ entry }: { entry: PackagePageRow }) {
  const licence = statedLicence(entry);
  const reason = entry.licence === null ? whyNotStated(entry) : words.missing.notStated;
  return (
    <Fact label={words.package.licence} title={licence ? `${licence}, ${words.package.asStated}` : undefined}>
      {licence ?? <Missing>{reason}</Missing>}
    </Fact>
  );
}

function RunsOn({ entry }: { entry: PackagePageRow }) {
  const { language, framework } = readSupport(entry);
  return (
    <Fact
      label={words.package.runsOn}
      title={language || framework ? words.package.asStated : undefined}
      note={framework && language}
    >
      {framework ?? language ?? <Missing>{whyNotStated(entry)}</Missing>}
    </Fact>
  );
}

/** Where the figures are from and how old they are: for all, also those who cannot point. */
function SourceLine({ entry, host }: { entry: PackagePageRow; host: string | null }) {
  const { lastFetchedAt, sources } = entry;
  return (
    <p className="text-ink-soft mt-1.5 text-xs">
      {lastFetchedAt ? (
        <>
          {words.package.sourcesOf(host)} <Time at={lastFetchedAt} />
        </>
      ) : (
        words.package.neverFetched
      )}
      {sources.some(({ failures }) => failures > 0) && (
        <>
          {" · "}
          <span className="text-bad">{words.package.readingFailed}</span>
        </>
      )}
      {" · "}
      <a className="link no-print" href="#sources">
        {words.package.wherefrom}
      </a>
    </p>
  );
}

/** What decides, at a glance: ten figures, each with its label and unit or age, and where they are from. */
export function FactsStrip({ entry, score }: Props) {
  const { stars, forks } = readPopularity(entry);
  const host = findRepositoryHost(entry.repositoryUrl, entry.forge)?.name ?? null;
  const at = host ?? words.package.host;
  return (
    <>
      <dl aria-label={words.package.facts} className="facts">
        <Fact label={words.package.score}>
          <ScoreMark slug={entry.slug} total={score} />
        </Fact>
        <Count
          label={words.package.stars}
          value={stars}
          about={(exact) => words.package.starsOn(exact, at)}
        />
        <Count
          label={words.package.forks}
          value={forks}
          about={(exact) => words.package.forksOn(exact, at)}
        />
        <Count
          label={words.package.downloads}
          value={entry.downloadsPerMonth}
          about={words.package.downloadsOn}
        />
        <People
          of="usage"
          label={words.package.usedBy}
          count={entry.usageCount}
          title={words.package.usedByTitle}
        />
        <Version entry={entry} />
        <LastCommit {...entry} />
        <Licence entry={entry} />
        <RunsOn entry={entry} />
        <People
          of="favorite"
          label={words.package.likes}
          count={entry.favoriteCount}
          title={words.package.likesTitle}
        />
      </dl>
      <SourceLine entry={entry} host={host} />
    </>
  );
}
