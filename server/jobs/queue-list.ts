import { literally } from "@/lib/like-pattern";
import type { StaffListParams } from "@/lib/staff-list-params";
import { type Paged, readPaged } from "@/server/admin/paged";
import type { jobList } from "./list-choices";
import { hasQueue, type JobState, jobStates } from "./queue-states";

export type QueuedJob = {
  id: string;
  name: string;
  /** The package that it is about, if it is about one. */
  package: string | null;
  slug: string | null;
  state: JobState;
  attempts: number;
  maxAttempts: number;
  /** When it is or was to be worked on. */
  runAt: Date;
  startedAt: Date | null;
  lastError: string | null;
  changedAt: Date;
};

const orders: Record<(typeof jobList.sorts)[number], string> = {
  newest: `"changedAt" DESC, number DESC`,
  next: `priority, "runAt", number`,
};

/** The payloads of jobs that are about a package say which one. */
const sqlOf = (state: JobState) => `
  SELECT jobs.id AS number, jobs.id::text AS id, task_identifier AS name, p.title AS package, p.slug, '${state}' AS state,
    jobs.attempts, jobs.max_attempts AS "maxAttempts", jobs.run_at AS "runAt", jobs.locked_at AS "startedAt",
    jobs.last_error AS "lastError", jobs.updated_at AS "changedAt", jobs.priority
  FROM (SELECT * FROM graphile_worker.jobs WHERE ${jobStates[state]}) AS jobs
    JOIN graphile_worker._private_jobs AS stored ON stored.id = jobs.id
    LEFT JOIN package AS p ON p.id::text = stored.payload ->> 'packageId' AND p.deleted_at IS NULL
  WHERE task_identifier ILIKE $1 OR jobs.last_error ILIKE $1 OR p.title ILIKE $1 OR p.slug ILIKE $1`;

/** One page of the queue. */
export async function listQueue({
  text,
  state,
  sort,
  page,
}: StaffListParams<JobState, (typeof jobList.sorts)[number]>): Promise<Paged<QueuedJob>> {
  if (!(await hasQueue())) return { items: [], total: 0, pageCount: 1 };
  return readPaged({ sql: sqlOf(state), order: orders[sort] }, [`%${literally(text)}%`], page);
}
