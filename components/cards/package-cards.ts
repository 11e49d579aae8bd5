import { readPopularity } from "@/components/packages/facts";
import { words } from "@/components/words";
import { catalogue } from "@/catalogue.config";
import { formatDate, formatMonth } from "@/lib/dates";
import { formatCompact } from "@/lib/numbers";
import { gradeOf } from "@/lib/score/score-of";
import { findPackageCard, type PackageCard } from "@/server/cards/queries";
import { listReleases, type ReleaseRow } from "@/server/releases/queries";
import { type Card, type CardFigure, countFigure, firstWritable } from "./card";

const LONGEST_VERSION = 12;

const say = words.cards;

function standing({ category, archivedAt, deprecatedAt }: PackageCard): string {
  const mark = deprecatedAt ? say.deprecated : archivedAt && say.archived;
  return [firstWritable(category.title, say.package), mark].filter(Boolean).join(" · ");
}

/** Its stars, unless nobody has looked yet. */
function starsFigure(entry: PackageCard): CardFigure[] {
  const { stars } = readPopularity(entry);
  return stars === null ? [] : [{ label: say.stars, value: formatCompact(stars) }];
}

const versionFigure = (version: string | null | undefined): CardFigure[] =>
  version && version.length <= LONGEST_VERSION ? [{ label: say.version, value: version }] : [];

const scoreFigure = (score: number | null): CardFigure[] =>
  score === null ? [] : [{ label: say.score, value: say.scoreOf(score, words.score.grades[gradeOf(score)]) }];

const nameOf = ({ title, slug }: PackageCard) => firstWritable(title, slug);

/** A package itself. */
export const cardOfPackage = (entry: PackageCard): Card => ({
  kind: standing(entry),
  name: nameOf(entry),
  text: entry.description,
  figures: [...starsFigure(entry), ...versionFigure(entry.registryVersion), ...scoreFigure(entry.score)],
  note: words.package.neverFetched,
  commitsPerWeek: entry.commitsPerWeek,
});

export async function findCardOfPackage(slug: string): Promise<Card | null> {
  const entry = await findPackageCard(slug);
  return entry && cardOfPackage(entry);
}

function releasedFigure(release: ReleaseRow | undefined): CardFigure[] {
  if (!release?.releasedAt) return [];
  const { releasedAt, releasedPrecision } = release;
  const value =
    releasedPrecision === "month" ? formatMonth(releasedAt) : formatDate(releasedAt, catalogue.timeZone);
  return [{ label: words.releases.released, value }];
}

export async function findCardOfReleases(slug: string): Promise<Card | null> {
  const entry = await findPackageCard(slug);
  if (!entry) return null;
  const releases = await listReleases(entry.id);
  const latest = entry.registryVersion ?? releases[0]?.version;
  return {
    kind: words.releases.title,
    name: nameOf(entry),
    text: words.releases.description(nameOf(entry)),
    figures: [
      ...(releases.length > 0 ? [countFigure(words.releases.title, releases.length)] : []),
      ...versionFigure(latest),
      ...releasedFigure(releases.find(({ version }) => version === latest)),
    ],
    note: words.releases.none,
  };
}

export async function findCardOfRules(slug: string): Promise<Card | null> {
  const entry = await findPackageCard(slug);
  return (
    entry && {
      kind: words.cards.score,
      name: nameOf(entry),
      text: words.scoreRules.description(nameOf(entry), entry.score),
      figures: scoreFigure(entry.score),
      note: words.score.grades.unknown,
      ...(entry.score !== null && { shares: { reached: entry.score, maybe: 0, rest: 100 - entry.score } }),
    }
  );
}
