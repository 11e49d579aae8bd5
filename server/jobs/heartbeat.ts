import type pg from "pg";
import type { Logger } from "pino";

const BEAT_MS = 10_000;
/** Whoever was not heard of for so long is dead. */
const DEAD_AFTER_SECONDS = 60;

const beatSql = `
  INSERT INTO worker_heartbeat (worker_id) VALUES ($1)
  ON CONFLICT (worker_id) DO UPDATE SET seen_at = clock_timestamp()`;

/** Jobs that a worker began which no longer lives, and the package of each, if any. */
const abandonedSql = `
  SELECT jobs.locked_by AS "workerId", (jobs.payload ->> 'packageId')::int AS "packageId"
  FROM graphile_worker._private_jobs AS jobs
  WHERE jobs.locked_at < now() - make_interval(secs => ${DEAD_AFTER_SECONDS})
    AND NOT EXISTS (
      SELECT FROM worker_heartbeat AS beat
      WHERE beat.worker_id = jobs.locked_by AND beat.seen_at > now() - make_interval(secs => ${DEAD_AFTER_SECONDS})
    )`;

/** Gives back to the queue what dead workers had begun. Answers how many jobs that were. */
export async function giveBack(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ workerId: string; packageId: number | null }>(abandonedSql);
  if (rows.length > 0) {
    const packages = rows.flatMap(({ packageId }) => packageId ?? []);
    // Should one of them live after all, it finds its lease gone, and writes nothing.
    await pool.query("UPDATE package_refresh SET leased_until = NULL WHERE package_id = ANY($1::int[])", [
      packages,
    ]);
    await pool.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [
      rows.map((row) => row.workerId),
    ]);
  }
  await pool.query("DELETE FROM worker_heartbeat WHERE seen_at < now() - interval '1 hour'");
  return rows.length;
}

/** Says every few seconds that a worker lives, and looks after those that do not. Returns what ends it. */
export async function startHeartbeat(
  pool: pg.Pool,
  workerId: string,
  log: Logger,
): Promise<() => Promise<void>> {
  let beatsInTurn = 0;
  let beating: Promise<void> = Promise.resolve();
  const beat = async () => {
    try {
      await pool.query(beatSql, [workerId]);
      beatsInTurn += 1;
      // After an outage the others get the time to be heard of first.
      const found = beatsInTurn > 2 ? await giveBack(pool) : 0;
      if (found > 0) log.warn({ jobs: found }, "gave back what a dead worker had begun");
    } catch (error) {
      beatsInTurn = 0;
      log.warn({ err: error }, "a worker's heartbeat failed");
    }
  };
  await beat();
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, BEAT_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await beating;
    await pool.query("DELETE FROM worker_heartbeat WHERE worker_id = $1", [workerId]).catch(() => undefined);
  };
}
