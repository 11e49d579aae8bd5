import { type CommitChartData } from "./data";
import { barRadius, barRectangle } from "./geometry";

/** Grid, zero line and bars as the server draws them. In percent, so that it fits any width without a script. */
export function StaticPlot({ bars, top }: Pick<CommitChartData, "bars" | "top">) {
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block overflow-visible">
      <line x1="0" x2="100%" y1="0" y2="0" stroke="var(--chart-grid)" strokeDasharray="2 3" />
      <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--chart-grid)" strokeDasharray="2 3" />
      <g className="static-bars" fill="var(--chart-bar)">
        {bars.map(({ index, commits }) => (
          <rect key={index} {...barRectangle(index, commits, top)} rx={barRadius} />
        ))}
      </g>
      <line x1="0" x2="100%" y1="100%" y2="100%" stroke="var(--chart-zero)" />
    </svg>
  );
}
