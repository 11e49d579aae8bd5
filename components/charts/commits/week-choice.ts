import { type CommitBar, WEEKS } from "./data";

/** The place of the week under a point, `share` of the way from left to right; null where no week is known. */
export function weekAt(share: number, bars: CommitBar[]): number | null {
  const index = Math.min(WEEKS - 1, Math.max(0, Math.floor(share * WEEKS)));
  return bars.some((bar) => bar.index === index) ? index : null;
}

/** The place that a key leads to; null when it clears the choice, undefined when it means nothing here. */
export function weekAfterKey(
  key: string,
  bars: CommitBar[],
  active: number | null,
): number | null | undefined {
  const first = bars[0]?.index ?? 0;
  const last = bars.at(-1)?.index ?? 0;
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return active === null ? last : Math.max(first, active - 1);
    case "ArrowRight":
    case "ArrowUp":
      return active === null ? first : Math.min(last, active + 1);
    case "Home":
      return first;
    case "End":
      return last;
    case "Escape":
      return null;
    default:
      return undefined;
  }
}
