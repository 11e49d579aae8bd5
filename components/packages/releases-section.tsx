import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type PackagePageRow } from "@/server/packages/page-row";
import { type ReleaseRow } from "@/server/releases/queries";
import { whyNoVersion } from "./facts";
import { ReleaseFeedLinks } from "./release-feed-links";
import { ReleaseTable } from "./release-table";

const SHOWN = 5;

type Props = { entry: PackagePageRow; releases: readonly ReleaseRow[] };

function NoReleases({ entry }: { entry: PackagePageRow }) {
  const version = entry.registryVersion;
  return (
    <p className="text-ink-soft">{version ? words.releases.noneOn(version) : `${whyNoVersion(entry)}.`}</p>
  );
}

/** The latest releases, with the way to all of them and to their feed. */
export function ReleasesSection({ entry, releases }: Props) {
  const latest = entry.registryVersion ?? entry.latestRelease?.version ?? null;
  return (
    <Section
      id="releases"
      title={words.releases.title}
      aside={releases.length > 0 && <ReleaseFeedLinks slug={entry.slug} />}
    >
      {releases.length === 0 ? (
        <NoReleases entry={entry} />
      ) : (
        <ReleaseTable releases={releases.slice(0, SHOWN)} latest={latest} />
      )}
      {releases.length > SHOWN && (
        <p className="mt-3">
          <a className="link" href={paths.packageReleases(entry.slug)}>
            {words.releases.all(releases.length)}
          </a>
        </p>
      )}
    </Section>
  );
}
