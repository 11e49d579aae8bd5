import { type Cycle, cycleState } from "./cycles";

/** How near its end a cycle is; null where there is nothing to warn of. */
export type EndOfLife = "ended" | "today" | "soon" | "not-out" | null;

/** A change of version takes a quarter. */
const SOON_DAYS = 90;
const DAY_MS = 86_400_000;

export function endOfLife(cycle: Cycle, on: string): EndOfLife {
  const state = cycleState(cycle, on);
  if (state === "planned") return "not-out";
  if (state === "ended") return "ended";
  if (cycle.endsOn === null) return null;
  const daysLeft = Math.round((Date.parse(cycle.endsOn) - Date.parse(on)) / DAY_MS);
  if (daysLeft === 0) return "today";
  return daysLeft <= SOON_DAYS ? "soon" : null;
}

/** What ended this long ago is no news. */
const RECENT_DAYS = 90;

/** Whether a list of all cycles should say so above them. */
export function isEndNews(cycle: Cycle, on: string): boolean {
  const end = endOfLife(cycle, on);
  if (end === "today" || end === "soon") return true;
  if (end !== "ended" || cycle.endsOn === null) return false;
  return Date.parse(on) - Date.parse(cycle.endsOn) <= RECENT_DAYS * DAY_MS;
}

/** The cycle that is supported longest from now, to move to. */
export function longestSupported(cycles: readonly Cycle[], on: string): Cycle | null {
  const supported = cycles.filter((cycle) => cycleState(cycle, on) === "supported" && cycle.endsOn !== null);
  return supported.toSorted((a, b) => (b.endsOn ?? "").localeCompare(a.endsOn ?? ""))[0] ?? null;
}
