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
