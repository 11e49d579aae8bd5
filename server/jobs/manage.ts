import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { giveUpRefresh, REFRESH_JOB } from "@/server/refresh/queue";
import { hasQueue, type JobState, jobStates } from "./queue-states";
import { schedule } from "./schedule";

/** As the staff's log shows a job. */
type Snapshot = { title: string; package: string; state: JobState; attempts: number; error: string };

const MAX_ERROR = 500;

async function requireQueue(): Promise<void> {
  if (!(await hasQueue())) throw new CatalogueError("conflict", "No worker has been started yet.");
}

/**
 * Puts a job that runs by the clock into the queue now, once however often that is asked before a worker begins with it. Others
 * would not know what to be about.
 */
export async function runNow(change: Change, name: string): Promise<void> {
  authorize(change.actor, "job.manage");
  if (!schedule.some(({ job, cron }) => job.name === name && cron !== null))
    throw new CatalogueError("not_found", "There is no such job.");
  await requireQueue();
  const [added] = await change.tx.$queryRaw<{ id: number }[]>`
    SELECT id::int FROM graphile_worker.add_job(${name}, '{}'::json, job_key => ${name})`;
  const after = { title: name, state: "waiting" };
  await record(change, { kind: "job", id: added?.id ?? 0, action: "create", before: null, after });
}

const stateSql = Object.entries(jobStates)
  .map(([state, condition]) => `WHEN ${condition} THEN '${state}'`)
  .join(" ");

const notThere = () => new CatalogueError("not_found", "This job is done, or was given up.");

/** A job in the queue, which no worker can begin with until the change ends. */
async function lockJob({ tx }: Change, id: number): Promise<Snapshot> {
  if (!(await hasQueue())) throw notThere();
  await tx.$queryRaw`SELECT id FROM graphile_worker._private_jobs WHERE id = ${id} FOR UPDATE`;
  const [before] = await tx.$queryRawUnsafe<Snapshot[]>(
    `SELECT task_identifier AS title, coalesce(p.slug, '') AS package, jobs.state, jobs.attempts,
       coalesce(left(jobs.last_error, ${MAX_ERROR}), '') AS error
     FROM (SELECT *, CASE ${stateSql} END AS state FROM graphile_worker.jobs WHERE id = $1::bigint) AS jobs
       JOIN graphile_worker._private_jobs AS stored ON stored.id = jobs.id
       LEFT JOIN package AS p ON p.id::text = stored.payload ->> 'packageId'`,
    id,
  );
  if (!before) throw notThere();
  if (before.state === "running") throw new CatalogueError("conflict", "A worker is at it just now.");
  return before;
}

/** Has a job worked on now that failed or waits, with all its tries before it. */
export async function tryAgain(change: Change, id: number): Promise<void> {
  authorize(change.actor, "job.manage");
  const before = await lockJob(change, id);
  await change.tx.$queryRaw`
    SELECT id FROM graphile_worker.reschedule_jobs(ARRAY[${id}]::bigint[], run_at => now(), attempts => 0)`;
  const after = { ...before, state: "waiting", attempts: 0 };
  await record(change, { kind: "job", id, action: "update", before, after });
}

/** Takes a job out of the queue. Its package is refreshed all the same when its turn comes. */
export async function giveUp(change: Change, id: number): Promise<void> {
  authorize(change.actor, "job.manage");
  const before = await lockJob(change, id);
  if (before.title === REFRESH_JOB) await giveUpRefresh(change.tx, id);
  await change.tx.$queryRaw`SELECT id FROM graphile_worker.complete_jobs(ARRAY[${id}]::bigint[])`;
  await record(change, { kind: "job", id, action: "delete", before, after: null });
}

/** Has all jobs worked on again that failed; answers how many there were. */
export async function tryAllAgain(change: Change): Promise<number> {
  authorize(change.actor, "job.manage");
  await requireQueue();
  const rows = await change.tx.$queryRawUnsafe<object[]>(
    `SELECT id::text FROM graphile_worker.reschedule_jobs(
       ARRAY(SELECT id FROM graphile_worker.jobs WHERE ${jobStates.failed}), run_at => now(), attempts => 0)`,
  );
  const [before, after] = (["failed", "waiting"] as const).map((state) => ({
    ...{ title: "all that failed", state, count: rows.length },
  }));
  if (rows.length > 0 && before && after)
    await record(change, { kind: "job", id: 0, action: "update", before, after });
  return rows.length;
}
