import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { formatInteger } from "@/lib/numbers";
import { findRepositoryHost } from "@/lib/repository-host";
import { type PackagePageRow } from "@/server/packages/page-row";
import { Fact, Missing } from "./fact";
import { readLicence, readPopularity, readSupport, whyNotStated, whyNoVersion } from "./facts";
import { ReleaseDate } from "./release-date";

const figure = (value: number | null) =>
  value === null ? <Missing>{words.missing.notKnown}</Missing> : formatInteger(value);

/** What decides, at a glance: eight figures, each with its label, unit and source or age. */
export function FactsStrip({ entry }: { entry: PackagePageRow }) {
  const { stars, forks } = readPopularity(entry);
  const host = words.package.onHost(findRepositoryHost(entry.repositoryUrl, entry.forge)?.name ?? null);
  const version = entry.registryVersion ?? entry.latestRelease?.version ?? null;
  const licence = readLicence(entry.licence);
  const { language, framework } = readSupport(entry);
  const downloads = entry.downloadsPerMonth;
  return (
    <dl aria-label={words.package.facts} className="border-hairline grid grid-cols-2 border-b sm:grid-cols-4">
      <Fact label={words.package.stars} note={stars !== null && host}>
        {figure(stars)}
      </Fact>
      <Fact label={words.package.forks} note={forks !== null && host}>
        {figure(forks)}
      </Fact>
      <Fact label={words.package.downloads} note={downloads !== null && words.package.onRegistry}>
        {figure(downloads)}
      </Fact>
      <Fact label={words.package.version} note={version && <ReleaseDate {...entry} />}>
        {version ? (
          <span className="font-mono break-all">{version}</span>
        ) : (
          <Missing>{whyNoVersion(entry)}</Missing>
        )}
      </Fact>
      <Fact label={words.package.lastCommit} note={entry.lastCommitAt && host}>
        {entry.lastCommitAt ? <Time at={entry.lastCommitAt} /> : <Missing>{words.missing.noCommit}</Missing>}
      </Fact>
      <Fact label={words.package.licence} note={licence && words.package.asStated}>
        {licence ? (
          <span className="line-clamp-3" title={licence}>
            {licence}
          </span>
        ) : (
          <Missing>{entry.licence === null ? whyNotStated(entry) : words.missing.notStated}</Missing>
        )}
      </Fact>
      <Fact label={words.package.runsOn} note={language && framework}>
        {language ?? framework ?? <Missing>{whyNotStated(entry)}</Missing>}
      </Fact>
      <Fact label={words.package.lastFetched} note={entry.lastFetchedAt && words.package.figuresAge}>
        {entry.lastFetchedAt ? (
          <Time at={entry.lastFetchedAt} />
        ) : (
          <Missing>{words.missing.neverFetched}</Missing>
        )}
      </Fact>
    </dl>
  );
}
