/** A span of time as parts of the whole, in percent. */
export type Bar = { start: number; length: number };
export type Scale = { from: number; to: number; years: number[] };

type Span = { createdAt: Date; lastCommitAt: Date | null };

/** A bar is never thinner, or a package that was added and left would have none. */
const MIN_PERCENT = 0.5;
/** Years that are named along the bars. */
const MAX_YEARS = 8;

const yearStart = (year: number) => Date.UTC(year, 0, 1);
const round = (value: number) => Math.round(value * 100) / 100;

/** Whole years around all spans, in UTC; null where there is none. */
export function scaleOf(spans: readonly Span[]): Scale | null {
  const times = spans.flatMap(({ createdAt, lastCommitAt }) => [
    createdAt.getTime(),
    (lastCommitAt ?? createdAt).getTime(),
  ]);
  if (times.length === 0) return null;
  const first = new Date(Math.min(...times)).getUTCFullYear();
  const last = new Date(Math.max(...times)).getUTCFullYear();
  const step = Math.ceil((last - first + 1) / MAX_YEARS);
  const years = Array.from(
    { length: Math.ceil((last - first + 1) / step) },
    (_, index) => first + index * step,
  );
  return { from: yearStart(first), to: yearStart(last + 1), years };
}

const positionOf = (at: number, { from, to }: Scale): number => round(((at - from) / (to - from)) * 100);

export const yearPosition = (year: number, scale: Scale): number => positionOf(yearStart(year), scale);

/** From the day of the entry to the last commit; a commit older than the entry is a point of its own. */
export function barOf({ createdAt, lastCommitAt }: Span, scale: Scale): Bar {
  const added = positionOf(createdAt.getTime(), scale);
  const end = lastCommitAt ? positionOf(lastCommitAt.getTime(), scale) : added;
  const start = Math.min(end, added, 100 - MIN_PERCENT);
  const length = end < added ? MIN_PERCENT : Math.max(MIN_PERCENT, end - added);
  return { start, length: round(Math.min(length, 100 - start)) };
}
