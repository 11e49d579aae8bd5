const NICE_STEPS = [2, 4, 6, 8, 10, 12, 14, 16];
const LARGEST_STEP = 16;

/** The smallest of 2, 4, 6 … 16, 20, 40 … 160, 200 … that is not below `highest`. */
export function axisTop(highest: number): number {
  let magnitude = 1;
  while (highest > LARGEST_STEP * magnitude) magnitude *= 10;
  return magnitude * (NICE_STEPS.find((step) => step * magnitude >= highest) ?? LARGEST_STEP);
}

const LINE_STEPS = [1, 2, 5];

/** Ends of an axis for a line that need not begin at zero: two steps of 1, 2, 5, 10, 20, 50 … that hold all its figures. */
export function axisRange(lowest: number, highest: number): { low: number; top: number } {
  if (lowest === highest) return lowest > 0 ? { low: lowest - 1, top: lowest + 1 } : { low: 0, top: 2 };
  for (let magnitude = 1; ; magnitude *= 10) {
    for (const step of LINE_STEPS.map((unit) => unit * magnitude)) {
      const low = Math.floor(lowest / step) * step;
      if (low + 2 * step >= highest) return { low, top: low + 2 * step };
    }
  }
}
