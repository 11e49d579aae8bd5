import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { gradeOf, type ScoreGrade } from "@/lib/score/score-of";

const colours: Record<ScoreGrade, string> = {
  good: "text-good",
  fair: "text-watch",
  weak: "text-bad",
  unknown: "text-ink-soft",
};

/** A score as a figure and a word ("82 good"), or that there is none yet; leading to the rules that it follows from. */
export function ScoreMark({ slug, total }: { slug: string; total: number | null }) {
  return (
    <a
      href={paths.packageRules(slug)}
      title={words.score.why}
      className={`group score-link no-underline ${total === null ? "" : "whitespace-nowrap"}`}
    >
      <ScoreFigure total={total} />
    </a>
  );
}

const linked =
  "decoration-rule underline-offset-[0.2em] group-hover:decoration-current in-[.score-link]:underline";

/** The same without a link, where a link would stand in another. */
export function ScoreFigure({ total }: { total: number | null }) {
  const grade = gradeOf(total);
  return (
    <>
      {total !== null && (
        <>
          <span className="sr-only">{words.score.label} </span>
          <span className={`font-semibold tabular-nums ${linked}`}>{total}</span>
          <span className="sr-only"> {words.score.outOf},</span>{" "}
        </>
      )}
      <span className={`text-sm font-normal ${colours[grade]} ${total === null ? linked : ""}`}>
        {words.score.grades[grade]}
      </span>
    </>
  );
}
