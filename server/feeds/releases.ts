import { catalogue } from "@/catalogue.config";
import { paths } from "@/lib/paths";
import { isPreRelease } from "@/lib/versions";
import { findPackagePage } from "@/server/packages/page";
import { listReleases, type ReleaseRow } from "@/server/releases/queries";
import { type Feed, type FeedEntry, writtenNow } from "./feed";

const ENTRIES = 30;

/** When it came out, or else when the catalogue learnt of it: a feed must say when. */
const momentOf = ({ releasedAt, createdAt }: ReleaseRow): Date => releasedAt ?? createdAt;

/** As PostgreSQL writes times in a UTC session. */
const written = (at: Date) => at.toISOString().replace("T", " ").replace("Z", "+00");

function summaryOf({ version, licence, yankedReason, isYanked }: ReleaseRow, title: string): string {
  return [
    `${title} ${version} was released.`,
    ...(isYanked ? [`It was withdrawn${yankedReason?.trim() ? `: ${yankedReason.trim()}` : ""}.`] : []),
    ...(licence?.trim() ? [`Licence: ${licence.trim()}.`] : []),
  ].join(" ");
}

const categoriesOf = ({ version, isYanked }: ReleaseRow) => [
  ...(isPreRelease(version) ? ["Pre-release"] : []),
  ...(isYanked ? ["Yanked"] : []),
];

/**
 * The releases of a package, those that came out last first, as a feed at `path` of the site at `origin`; null when there
 * is no such package.
 */
export async function readReleasesFeed(slug: string, origin: string, path: string): Promise<Feed | null> {
  const entry = await findPackagePage(slug);
  if (!entry) return null;
  const releases = await listReleases(entry.id);
  const latest = releases.toSorted((a, b) => momentOf(b).getTime() - momentOf(a).getTime()).slice(0, ENTRIES);
  const page = origin + paths.packageReleases(entry.slug);
  const entries = latest.map((release): FeedEntry => ({
    title: `${entry.title} ${release.version}`,
    address: `${page}#v${encodeURIComponent(release.version)}`,
    summary: summaryOf(release, entry.title),
    categories: categoriesOf(release),
    publishedAt: written(momentOf(release)),
  }));
  return {
    title: `Releases of ${entry.title}`,
    description: `The last ${ENTRIES} releases of ${entry.title} on ${catalogue.registry.name}`,
    language: "en-us",
    author: catalogue.name,
    page,
    self: origin + path,
    updatedAt: entries[0]?.publishedAt ?? writtenNow(),
    entries,
  };
}
