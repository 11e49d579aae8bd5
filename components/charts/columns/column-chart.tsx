import { formatCompact } from "@/lib/numbers";
import { type ColumnSeries, formatValue, topOf } from "./data";
import { ColumnExplorer } from "./explorer";
import { StaticColumns } from "./static-columns";

type Props = {
  series: ColumnSeries;
  /** What the chart shows, for those who cannot see it; the figures stand in a table beside it. */
  label: string;
};

/** Columns that need no script; pointed at, each tells its figure. */
export function ColumnChart({ series, label }: Props) {
  const top = topOf(series);
  const scale =
    series.unit === "percent" ? [formatValue(100, "percent"), "50 %"] : [top, top / 2].map(formatCompact);
  return (
    <div className="grid grid-cols-[2.75rem_minmax(0,1fr)] gap-x-2 pt-3">
      <div aria-hidden="true" className="text-ink-soft relative text-right text-xs tabular-nums">
        <span className="absolute top-0 right-0 -translate-y-1/2">{scale[0]}</span>
        <span className="absolute top-1/2 right-0 -translate-y-1/2">{scale[1]}</span>
        <span className="absolute right-0 bottom-0 translate-y-1/2">0</span>
      </div>
      <div className="h-40">
        <ColumnExplorer series={series} top={top} label={label}>
          <StaticColumns series={series} top={top} />
        </ColumnExplorer>
      </div>
      <div aria-hidden="true" className="text-ink-soft col-start-2 flex pt-1 text-xs tabular-nums">
        {series.columns.map(({ label: name }, place) => (
          <span key={name} className="min-w-0 flex-1 text-center">
            {place % labelStep(series) === 0 && <span className="-mx-4 whitespace-nowrap">{name}</span>}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Labels that a phone has room for. */
const MAX_LABELS = 8;

const labelStep = ({ columns }: ColumnSeries) => Math.ceil(columns.length / MAX_LABELS);
