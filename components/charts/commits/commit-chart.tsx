import { words } from "@/components/words";
import { CommitScale, MonthAxis } from "./axes";
import { type CommitSeries, readCommitChart } from "./data";
import { CommitExplorer } from "./explorer";
import { StaticPlot } from "./static-plot";
import { CommitSummary } from "./summary";
import { CommitTable } from "./table";

/** A year of commits: in words, as bars that need no script, week by week on hover and arrow keys, and as a table. */
export function CommitChart({ series }: { series: CommitSeries }) {
  const chart = readCommitChart(series);
  const weeks = chart.bars.length;
  if (weeks === 0) return <p className="text-ink-soft">{words.commits.unknown}</p>;
  return (
    <div>
      <CommitSummary {...chart} />
      <div className="grid grid-cols-[2.25rem_1fr] gap-x-2 pt-7">
        <CommitScale top={chart.top} />
        <div className={chart.busiest ? "h-40" : "h-14"}>
          <CommitExplorer
            series={series}
            weekCount={weeks}
            name={words.commits.chart}
            label={words.commits.summary(chart.total, weeks)}
          >
            <StaticPlot bars={chart.bars} top={chart.top} />
          </CommitExplorer>
        </div>
        <div className="col-start-2">
          <MonthAxis ticks={chart.ticks} />
        </div>
      </div>
      {series.lastWeek === null && <p className="text-ink-soft text-sm">{words.commits.undated}</p>}
      {weeks < 52 && <p className="text-ink-soft text-sm">{words.commits.short(weeks)}</p>}
      <CommitTable bars={chart.bars} />
    </div>
  );
}
