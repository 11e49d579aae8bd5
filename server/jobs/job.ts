import type pg from "pg";

/**
 * A unit of background work. It may be run twice or cut off at any time, so it must be idempotent.
 * What it returns are the figures that `job_run` keeps of its last run.
 */
export type Job = {
  name: string;
  /** A run that takes longer is given up and tried again. */
  timeLimitMs: number;
  /** `signal` aborts when the run is given up, or the worker has to end. */
  run(pool: pg.Pool, payload: unknown, signal?: AbortSignal): Promise<Record<string, number>>;
};
