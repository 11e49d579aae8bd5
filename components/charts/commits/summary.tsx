import { words } from "@/components/words";
import { type CommitChartData } from "./data";

/** Below this a pause is nothing to remark on. */
const MIN_QUIET_WEEKS = 2;

/** The chart in words: the total, the busiest week, and silence where there is one. */
export function CommitSummary({ total, busiest, quietWeeks, bars }: CommitChartData) {
  const weeks = bars.length;
  if (!busiest) return <p className="mb-2">{words.commits.none(weeks)}.</p>;
  return (
    <p className="text-ink-soft mb-2">
      <strong className="text-ink font-semibold">{words.commits.summary(total, weeks)}</strong>
      {" · "}
      {words.commits.busiest(busiest.label, busiest.commits)}
      {quietWeeks >= MIN_QUIET_WEEKS && (
        <>
          {" · "}
          <span className="text-watch font-medium">{words.commits.quiet(quietWeeks)}</span>
        </>
      )}
    </p>
  );
}
