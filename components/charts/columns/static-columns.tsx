import { type ColumnSeries } from "./data";

/** Of a column's place, on each side. */
const GAP = 0.18;
/** A column with anything in it is never lower than this, of the whole height. */
const MIN_PERCENT = 1;

const percent = (value: number) => `${Number(value.toFixed(3))}%`;

/** Grid, zero line and columns as the server draws them. In percent, so that it fits any width without a script. */
export function StaticColumns({ series, top }: { series: ColumnSeries; top: number }) {
  const width = 100 / Math.max(1, series.columns.length);
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block overflow-visible">
      <line x1="0" x2="100%" y1="0" y2="0" stroke="var(--chart-grid)" strokeDasharray="2 3" />
      <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--chart-grid)" strokeDasharray="2 3" />
      <g className="static-columns" fill="var(--chart-bar)">
        {series.columns.map(({ label, value }, place) => {
          const height = value > 0 ? Math.max(MIN_PERCENT, (value / top) * 100) : 0;
          return (
            <rect
              key={label}
              x={percent((place + GAP) * width)}
              y={percent(100 - height)}
              width={percent((1 - 2 * GAP) * width)}
              height={percent(height)}
              rx="1.5"
            />
          );
        })}
      </g>
      <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--chart-zero)" />
    </svg>
  );
}
