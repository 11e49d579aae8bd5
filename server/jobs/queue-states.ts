import { pool } from "@/server/db";
import { type Executor, rowsOf } from "@/server/refresh/executor";

/** Where a job in the queue is, as conditions on `graphile_worker.jobs`. Done ones are not there any more. */
export const jobStates = {
  /** Tried as often as it is allowed to be. */
  failed: "locked_at IS NULL AND attempts >= max_attempts",
  running: "locked_at IS NOT NULL",
  /** Went wrong, and is tried again by itself at `run_at`. */
  again: "locked_at IS NULL AND attempts > 0 AND attempts < max_attempts",
  waiting: "locked_at IS NULL AND attempts = 0",
} as const;

export type JobState = keyof typeof jobStates;

/** The queue's tables are made by the first worker that starts. */
export async function hasQueue(executor: Executor = pool()): Promise<boolean> {
  const [queue] = await rowsOf<{ answer: boolean }>(
    executor,
    "SELECT to_regclass('graphile_worker._private_jobs') IS NOT NULL AS answer",
    [],
  );
  return queue?.answer ?? false;
}
