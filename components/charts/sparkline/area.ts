import { SPARK } from "./path";

/**
 * Weekly figures as one outline of steps, a week a unit wide, the last at the right end: a fifth of the characters that
 * bars of their own take, where there are hundreds of sparklines. A single commit in a busy year still shows.
 */
export function sparklineArea(values: readonly number[]): string {
  const shown = values.slice(-SPARK.weeks);
  const highest = Math.max(0, ...shown);
  if (highest === 0) return "";
  const heights = shown.map((value) =>
    value <= 0 ? 0 : Math.max(1, Math.round((value / highest) * SPARK.height)),
  );
  let path = `M${SPARK.weeks - shown.length} ${SPARK.height}`;
  let height = 0;
  let run = 0;
  for (const next of [...heights, 0]) {
    if (next !== height) {
      path += `${run > 0 ? `h${run}` : ""}v${height - next}`;
      run = 0;
      height = next;
    }
    run += 1;
  }
  return `${path}z`;
}
