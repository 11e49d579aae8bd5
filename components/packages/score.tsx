import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { gradeOf, type ScoreGrade } from "@/lib/score/score-of";

const colours: Record<ScoreGrade, string> = { good: "text-good", fair: "text-watch", weak: "text-bad" };

/** A score as a figure and a word ("82 good"), leading to the rules that it follows from. */
export function ScoreMark({ slug, total }: { slug: string; total: number }) {
  return (
    <a
      href={paths.packageRules(slug)}
      title={words.score.why}
      className="group whitespace-nowrap no-underline"
    >
      <ScoreFigure total={total} />
    </a>
  );
}

/** The same without a link, where a link would stand in another. */
export function ScoreFigure({ total }: { total: number }) {
  const grade = gradeOf(total);
  return (
    <>
      <span className="sr-only">{words.score.label} </span>
      <span className="font-semibold tabular-nums group-hover:underline">{total}</span>
      <span className="sr-only"> {words.score.outOf},</span>{" "}
      <span className={`text-sm font-normal ${colours[grade]}`}>{words.score.grades[grade]}</span>
    </>
  );
}
