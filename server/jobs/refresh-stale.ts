import type pg from "pg";
import { env } from "@/server/env";
import { queueRefresh, refreshPriorities, REFRESH_JOB } from "@/server/refresh/queue";
import { listStale } from "@/server/refresh/stale";
import type { Job } from "./job";

/** Jobs that may wait at a time: what people ask for is found among them, and a full queue tells that it is too much. */
const MOST_WAITING = 200;

async function waitingIds(pool: pg.Pool): Promise<Set<number>> {
  const { rows } = await pool.query<{ id: number }>(
    `SELECT split_part(key, ':', 2)::int AS id FROM graphile_worker.jobs WHERE key LIKE '${REFRESH_JOB}:%'`,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Queues the packages whose facts are old, oldest first, fair between hosts (server/refresh/stale.ts). */
export const refreshStale: Job = {
  name: "refresh-stale",
  timeLimitMs: 120_000,
  async run(pool) {
    const waiting = await waitingIds(pool);
    const room = Math.max(0, MOST_WAITING - waiting.size);
    // Those that wait already may be among the oldest.
    const stale = await listStale(pool, env().STALE_AFTER_HOURS, MOST_WAITING + waiting.size);
    const ids = stale.filter((id) => !waiting.has(id)).slice(0, room);
    for (const id of ids) await queueRefresh(pool, id, { priority: refreshPriorities.schedule });
    return { waiting: waiting.size, queued: ids.length };
  },
};
