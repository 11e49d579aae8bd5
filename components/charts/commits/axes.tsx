import { formatCompact } from "@/lib/numbers";
import { type CommitChartData } from "./data";
import { weekStart } from "./geometry";

const label = "text-ink-soft text-xs tabular-nums";

/** Figures beside the plot: nothing at the zero line, the half and the top of the axis. */
export function CommitScale({ top }: Pick<CommitChartData, "top">) {
  return (
    <div aria-hidden="true" className={`relative text-right ${label}`}>
      <span className="absolute top-0 right-0 -translate-y-1/2">{formatCompact(top)}</span>
      <span className="absolute top-1/2 right-0 -translate-y-1/2">{formatCompact(top / 2)}</span>
      <span className="absolute right-0 bottom-0 translate-y-1/2">0</span>
    </div>
  );
}

/** Months under the plot, a tick where each begins; every other one on a phone. */
export function MonthAxis({ ticks }: Pick<CommitChartData, "ticks">) {
  return (
    <div aria-hidden="true" className={`relative h-6 overflow-hidden ${label}`}>
      {ticks.map((tick, place) => (
        <span
          key={tick.index}
          style={{ left: weekStart(tick.index) }}
          className="border-control absolute top-0 h-1.5 border-l"
        >
          <span className={`absolute top-1.5 left-0 ${place % 2 === 0 ? "" : "max-sm:hidden"}`}>
            {tick.label}
          </span>
        </span>
      ))}
    </div>
  );
}
