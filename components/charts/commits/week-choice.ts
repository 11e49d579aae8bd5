import { type CommitBar } from "./data";

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
