import { sparklinePath, SPARK } from "@/components/charts/sparkline/path";
import { words } from "@/components/words";
import { formatCompact } from "@/lib/numbers";
import { gradeOf } from "@/lib/score/score-of";
import { type PackageCard } from "@/server/cards/queries";
import { CardFigure, CardFrame, ink } from "./frame";
import { writable } from "./writable";

const LONGEST_VERSION = 12;

const say = words.cards;

function standing({ category, archivedAt, deprecatedAt }: PackageCard): string {
  const mark = deprecatedAt ? say.deprecated : archivedAt && say.archived;
  return [writable(category.title) || say.package, mark].filter(Boolean).join(" · ");
}

/** A year of commits, as bars. */
function Commits({ perWeek }: { perWeek: number[] }) {
  if (!perWeek.some((commits) => commits > 0)) return null;
  return (
    <svg
      width={SPARK.weeks * 6}
      height={72}
      viewBox={`0 0 ${SPARK.weeks} ${SPARK.height}`}
      preserveAspectRatio="none"
    >
      <path d={sparklinePath(perWeek)} fill={ink.bars} />
    </svg>
  );
}

/** What a link to a package looks like where it is shared. */
export function PackageCardPicture({ entry }: { entry: PackageCard }) {
  const version = writable(entry.registryVersion ?? "");
  return (
    <CardFrame
      kind={standing(entry)}
      name={writable(entry.title) || entry.slug}
      text={writable(entry.description)}
      picture={<Commits perWeek={entry.commitsPerWeek} />}
    >
      <CardFigure label={say.stars} value={formatCompact(entry.stars)} />
      {version.length > 0 && version.length <= LONGEST_VERSION && (
        <CardFigure label={say.version} value={version} />
      )}
      {entry.score !== null && (
        <CardFigure
          label={say.score}
          value={say.scoreOf(entry.score, words.score.grades[gradeOf(entry.score)])}
        />
      )}
    </CardFrame>
  );
}
