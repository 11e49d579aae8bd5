import type pg from "pg";
import type { Job } from "./job";

/** Runs a job within its time limit and keeps in `job_run` when it ran and how it went. Throws what the job throws. */
export async function runJob(job: Job, pool: pg.Pool, payload: unknown, ending?: AbortSignal): Promise<void> {
  await pool.query(
    `INSERT INTO job_run (job, started_at) VALUES ($1, now())
     ON CONFLICT (job) DO UPDATE SET started_at = now(), finished_at = NULL, last_error = NULL, summary = NULL`,
    [job.name],
  );
  try {
    const summary = await withinLimit(job, (signal) => job.run(pool, payload, signal), ending);
    await finish(job, pool, null, summary);
  } catch (error) {
    await finish(job, pool, error instanceof Error ? error.message : String(error), null);
    throw error;
  }
}

const LONGEST_ERROR = 2000;

function finish(job: Job, pool: pg.Pool, error: string | null, summary: Record<string, number> | null) {
  return pool.query("UPDATE job_run SET finished_at = now(), last_error = $2, summary = $3 WHERE job = $1", [
    job.name,
    error?.slice(0, LONGEST_ERROR) ?? null,
    summary && JSON.stringify(summary),
  ]);
}

async function withinLimit<Result>(
  { name, timeLimitMs }: Job,
  work: (signal: AbortSignal) => Promise<Result>,
  ending: AbortSignal | undefined,
): Promise<Result> {
  const givenUp = new AbortController();
  const signal = ending ? AbortSignal.any([ending, givenUp.signal]) : givenUp.signal;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`${name} took longer than ${timeLimitMs / 1000} s and was given up`);
      reject(error);
      givenUp.abort(error);
    }, timeLimitMs);
  });
  try {
    return await Promise.race([work(signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}
