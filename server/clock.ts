import { env } from "@/server/env";

/** What time it is. Everything that depends on "now" takes a clock, so that tests can choose the day. */
export type Clock = () => Date;

const systemClock: Clock = () => {
  const fixed = env().NOW;
  return fixed ? new Date(fixed) : new Date();
};

declare global {
  // Next's bundle and the front door load modules separately; both must see the same clock.
  var __catalogueClock: Clock | undefined;
}

/** The current time by the process's clock. */
export const now: Clock = () => (globalThis.__catalogueClock ?? systemClock)();

/** Replaces the process's clock (tests, and `NOW` for reproducible screenshots). Returns what restores it. */
export function setClock(clock: Clock): () => void {
  const previous = globalThis.__catalogueClock;
  globalThis.__catalogueClock = clock;
  return () => {
    globalThis.__catalogueClock = previous;
  };
}

/** Today's date in UTC ("2026-02-16"). What depends on the day takes this one, so that all pages of a day agree. */
export const today = (): string => now().toISOString().slice(0, 10);
