import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { formatCompact } from "@/lib/numbers";
import { paths } from "@/lib/paths";
import { type SimilarRow } from "@/server/packages/similar";
import { readPopularity } from "./facts";
import { ScoreFigure } from "./score";
import { StatusBadge } from "./status-badge";

type Props = { similar: readonly SimilarRow[]; scores: ReadonlyMap<number, { total: number | null }> };

function Figures({ entry, score }: { entry: SimilarRow; score: number | null | undefined }) {
  const { stars } = readPopularity(entry);
  return (
    <p className="figures-line">
      {stars !== null && (
        <span>
          <Icon name="star" size="size-3.5" />
          {formatCompact(stars)}
          <span className="sr-only"> {words.similar.stars}</span>
        </span>
      )}
      {score !== undefined && (
        <span>
          <ScoreFigure total={score} />
        </span>
      )}
      {entry.grid && (
        <span>
          {words.similar.compareIn}{" "}
          <a className="link" href={paths.grid(entry.grid.slug)}>
            <bdi>{entry.grid.title}</bdi>
          </a>
        </span>
      )}
    </p>
  );
}

/** What else there is for the purpose: name, status, figures, and where both are compared. */
export function SimilarSection({ similar, scores }: Props) {
  return (
    <Section id="similar" title={words.similar.title}>
      {similar.length === 0 && <p className="text-ink-soft">{words.similar.none}</p>}
      <ul className="grid gap-3">
        {similar.map((entry) => (
          <li key={entry.id} className="min-w-0">
            <a className="name font-mono text-sm wrap-anywhere" href={paths.package(entry.slug)}>
              <bdi>{entry.title}</bdi>
            </a>{" "}
            <StatusBadge {...entry} />
            <p className="line-clamp-1 text-sm wrap-anywhere" title={entry.description} dir="auto">
              {entry.description}
            </p>
            <Figures entry={entry} score={scores.get(entry.id)?.total} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
