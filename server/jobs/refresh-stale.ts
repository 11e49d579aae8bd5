import type pg from "pg";
import { env } from "@/server/env";
import { queueRefresh, refreshPriorities, REFRESH_JOB } from "@/server/refresh/queue";
import { hostsLeftAlone, listStale } from "@/server/refresh/stale";
import type { Job } from "./job";

/** Jobs that may wait for a worker at a time: a full queue tells that it is too much. */
const MOST_WAITING = 200;

/** Of those in the queue, by package: whether it waits for a worker, or until its host has time. Given up ones do not count. */
async function readWaiting(pool: pg.Pool): Promise<Map<number, boolean>> {
  const { rows } = await pool.query<{ id: number; isNext: boolean }>(
    `SELECT split_part(key, ':', 2)::int AS id, run_at <= now() AS "isNext" FROM graphile_worker.jobs
     WHERE key LIKE '${REFRESH_JOB}:%' AND attempts < max_attempts`,
  );
  return new Map(rows.map(({ id, isNext }) => [id, isNext]));
}

/** Queues the packages whose facts are old, oldest first, fair between hosts (server/refresh/stale.ts). */
export const refreshStale: Job = {
  name: "refresh-stale",
  timeLimitMs: 120_000,
  async run(pool) {
    const waiting = await readWaiting(pool);
    const isNext = [...waiting.values()].filter(Boolean).length;
    const stale = await listStale(pool, {
      hours: env().STALE_AFTER_HOURS,
      // Those that wait already may be among the oldest.
      limit: MOST_WAITING + waiting.size,
      without: await hostsLeftAlone(pool),
    });
    const ids = stale.filter((id) => !waiting.has(id)).slice(0, Math.max(0, MOST_WAITING - isNext));
    for (const id of ids) await queueRefresh(pool, id, { priority: refreshPriorities.schedule });
    return { waiting: waiting.size, queued: ids.length };
  },
};
