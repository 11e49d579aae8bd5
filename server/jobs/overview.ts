import { nextRun } from "@/lib/cron";
import { now } from "@/server/clock";
import { pool } from "@/server/db";
import { hasQueue, jobStates } from "./queue-states";
import { schedule } from "./schedule";

export type JobCounts = { waiting: number; running: number; again: number; failed: number };

export type ScheduledJob = {
  name: string;
  /** In UTC; null: only when asked for. */
  cron: string | null;
  nextRunAt: Date | null;
  startedAt: Date | null;
  /** Null while it runs, or where it was cut off. */
  finishedAt: Date | null;
  lastError: string | null;
  /** What the last run did, in its own figures. */
  summary: Readonly<Record<string, number>> | null;
  counts: JobCounts;
};

const none: JobCounts = { waiting: 0, running: 0, again: 0, failed: 0 };

/** How much of each job is in the queue, by its name. */
async function countQueue(): Promise<Map<string, JobCounts>> {
  if (!(await hasQueue())) return new Map();
  const counts = Object.entries(jobStates).map(
    ([state, condition]) => `count(*) FILTER (WHERE ${condition})::int AS ${state}`,
  );
  const { rows } = await pool().query<JobCounts & { name: string }>(
    `SELECT task_identifier AS name, ${counts.join(", ")} FROM graphile_worker.jobs GROUP BY task_identifier`,
  );
  return new Map(rows.map(({ name, ...each }) => [name, each]));
}

type Run = Pick<ScheduledJob, "startedAt" | "finishedAt" | "lastError" | "summary">;

async function readRuns(): Promise<Map<string, Run>> {
  const { rows } = await pool().query<Run & { job: string }>(
    `SELECT job, started_at AS "startedAt", finished_at AS "finishedAt", last_error AS "lastError", summary FROM job_run`,
  );
  return new Map(rows.map(({ job, ...run }) => [job, run]));
}

const neverRan: Run = { startedAt: null, finishedAt: null, lastError: null, summary: null };

/** Every job: when it runs, how its last run went, and what of it is in the queue. */
export async function readSchedule(): Promise<ScheduledJob[]> {
  const [counts, runs] = await Promise.all([countQueue(), readRuns()]);
  return schedule.map(({ job: { name }, cron }) => ({
    ...{ name, cron, ...neverRan, ...runs.get(name) },
    nextRunAt: cron === null ? null : nextRun(cron, now()),
    counts: counts.get(name) ?? none,
  }));
}

/** How many jobs the queue has given up. */
export async function countFailedJobs(): Promise<number> {
  if (!(await hasQueue())) return 0;
  const { rows } = await pool().query<{ count: number }>(
    `SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE ${jobStates.failed}`,
  );
  return rows[0]?.count ?? 0;
}
