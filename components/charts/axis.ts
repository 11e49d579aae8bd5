const NICE_STEPS = [2, 4, 6, 8, 10, 12, 14, 16];
const LARGEST_STEP = 16;

/** The smallest of 2, 4, 6 … 16, 20, 40 … 160, 200 … that is not below `highest`. */
export function axisTop(highest: number): number {
  let magnitude = 1;
  while (highest > LARGEST_STEP * magnitude) magnitude *= 10;
  return magnitude * (NICE_STEPS.find((step) => step * magnitude >= highest) ?? LARGEST_STEP);
}
