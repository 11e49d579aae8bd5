/** The canvas of a sparkline, in its own units. */
export const SPARK = { weeks: 52, height: 20 } as const;

/**
 * Weekly figures as thin bars in one path, a unit wide each, the last at the right end. Bars of figures above 0 are
 * never lower than one unit, so that a single commit in a busy year still shows.
 */
export function sparklinePath(values: number[]): string {
  const shown = values.slice(-SPARK.weeks);
  const highest = Math.max(0, ...shown);
  const offset = SPARK.weeks - shown.length;
  return shown
    .map((value, index) => {
      if (value <= 0) return "";
      const height = Math.max(1, Math.round((value / highest) * SPARK.height));
      return `M${offset + index} ${SPARK.height}v-${height}h.7v${height}z`;
    })
    .join("");
}
