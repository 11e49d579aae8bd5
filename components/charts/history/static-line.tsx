import { type LineSeries, linePath } from "./data";

/** Grid and line as the server draws them. The canvas is stretched to any width without a script, the strokes are not. */
export function StaticLine({ series }: { series: LineSeries }) {
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="block size-full overflow-visible [&_path]:[vector-effect:non-scaling-stroke]"
    >
      <path d="M0 0H100M0 50H100" stroke="var(--chart-grid)" strokeDasharray="2 3" />
      <path d="M0 100H100" stroke="var(--chart-grid)" />
      <path
        className="static-line"
        d={linePath(series)}
        fill="none"
        stroke="var(--chart-bar)"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
