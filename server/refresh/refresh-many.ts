import { setTimeout as sleep } from "node:timers/promises";
import type { Refreshed } from "./refresh-package";
import type { AskedKind } from "./subject";

type Waiting = { id: number; notBeforeMs: number; kinds?: readonly AskedKind[] };

type Options = {
  concurrency: number;
  /** A source that has no time for longer is left to the schedule. */
  longestWaitMs: number;
  refresh: (id: number, kinds: readonly AskedKind[] | undefined) => Promise<Refreshed>;
  /** Hears of each package when it is done, or is left to the schedule. */
  onDone: (id: number, refreshed: Refreshed) => void;
  nowMs?: () => number;
  wait?: (ms: number) => Promise<unknown>;
};

/** When a source that had no time, or somebody else, is done with it; null where there is nothing left to do. */
function againAt(refreshed: Refreshed): Omit<Waiting, "id"> | null {
  if (refreshed.state === "under way") return { notBeforeMs: refreshed.until.getTime() };
  if (refreshed.state === "absent" || !refreshed.putOff) return null;
  return { notBeforeMs: refreshed.putOff.until.getTime(), kinds: refreshed.putOff.kinds };
}

/** Refreshes packages in the given order, a few at a time; those that were put off come again when their time has come. */
export async function refreshMany(ids: readonly number[], options: Options): Promise<void> {
  const { concurrency, longestWaitMs, refresh, onDone, nowMs = Date.now, wait = sleep } = options;
  const waiting: Waiting[] = ids.map((id) => ({ id, notBeforeMs: 0 }));

  async function work(): Promise<void> {
    for (;;) {
      waiting.sort((one, other) => one.notBeforeMs - other.notBeforeMs);
      const next = waiting.shift();
      if (!next) return;
      const earlyMs = next.notBeforeMs - nowMs();
      if (earlyMs > 0) await wait(earlyMs);
      const refreshed = await refresh(next.id, next.kinds);
      const again = againAt(refreshed);
      if (again && again.notBeforeMs - nowMs() <= longestWaitMs) waiting.push({ id: next.id, ...again });
      else onDone(next.id, refreshed);
    }
  }

  await Promise.all(Array.from({ length: concurrency }, work));
}
