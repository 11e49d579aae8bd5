import type { SourceKind, RefreshOutcome } from "@/prisma/generated/enums";
import { pool } from "@/server/db";
import { hasQueue } from "@/server/jobs/queue-states";
import { type Executor, rowsOf } from "./executor";

export const REFRESH_JOB = "refresh-package";

/** Whose turn comes first: the smaller number. */
export const refreshPriorities = { person: 0, webhook: 5, schedule: 10 } as const;

type QueueOptions = {
  /** Who asked for it; null: the schedule, or a host that reported something. */
  requestedById?: number | null;
  priority?: number;
};

const noteRequest = `
  INSERT INTO package_refresh AS stored (package_id, requested_by_id, requested_at)
  VALUES ($1::int, $2::int, clock_timestamp())
  ON CONFLICT (package_id) DO UPDATE
    SET requested_at = EXCLUDED.requested_at, requested_by_id = EXCLUDED.requested_by_id`;

/** A job that waits already keeps its better place; one that is under way is followed by another. */
const addJob = `
  SELECT count(*)::int AS added FROM graphile_worker.add_job(
    '${REFRESH_JOB}', json_build_object('packageId', $1::int),
    job_key => '${REFRESH_JOB}:' || $1::int,
    priority => (
      SELECT least(min(waiting.priority), $2::int) FROM graphile_worker.jobs AS waiting
      WHERE waiting.key = '${REFRESH_JOB}:' || $1::int AND waiting.locked_at IS NULL
    )
  )`;

/**
 * Has a package's facts fetched anew, once for all who ask before a worker begins with it. Within a transaction, the queue
 * hears of it at commit. Where no worker has ever run, the first one finds the request by itself (`refresh-stale`).
 */
export async function queueRefresh(
  executor: Executor,
  packageId: number,
  { requestedById = null, priority = refreshPriorities.person }: QueueOptions = {},
): Promise<void> {
  await rowsOf(executor, noteRequest, [packageId, requestedById]);
  if (await hasQueue(executor)) await rowsOf(executor, addJob, [packageId, priority]);
}

const noteWaiting = `
  UPDATE package_refresh SET requested_at = clock_timestamp() WHERE package_id = $1::int`;

/** Whatever waits for the package already comes to the same, or more. */
const addLater = `
  SELECT count(*)::int AS added FROM (
    SELECT WHERE NOT EXISTS (
      SELECT FROM graphile_worker.jobs WHERE key = '${REFRESH_JOB}:' || $1::int AND locked_at IS NULL
    )
  ) AS free
  CROSS JOIN LATERAL graphile_worker.add_job(
    '${REFRESH_JOB}', $2::text::json, run_at => $3::text::timestamptz, priority => ${refreshPriorities.webhook},
    job_key => '${REFRESH_JOB}:' || $1::int
  )`;

/** Those who were put off until the same moment come one after the other. */
const SPREAD_MS = 15_000;

/** Has the rest of a refresh done later: of the sources that had no time, or of all (undefined). */
export async function putOffRefresh(
  executor: Executor,
  packageId: number,
  { kinds, until }: { kinds?: readonly SourceKind[]; until: Date },
): Promise<void> {
  const runAt = new Date(until.getTime() + Math.random() * SPREAD_MS).toISOString();
  await rowsOf(executor, noteWaiting, [packageId]);
  await rowsOf(executor, addLater, [packageId, JSON.stringify({ packageId, kinds }), runAt]);
}

const GIVEN_UP = "It was taken out of the queue. It is fetched again when its turn comes.";

/** Of a job that is still in the queue: its payload says which package it is about. */
const noteGivenUp = `
  UPDATE package_refresh AS stored
  SET requested_at = NULL, requested_by_id = NULL, finished_at = clock_timestamp(), step = NULL, outcome = 'failed',
    changed = '{}', last_error = $2
  FROM graphile_worker._private_jobs AS job
  WHERE job.id = $1::bigint AND stored.package_id::text = job.payload ->> 'packageId'
  RETURNING stored.package_id`;

/** Tells those who wait for the package of a job that nobody works on it: call it before the job goes. */
export async function giveUpRefresh(executor: Executor, jobId: number): Promise<void> {
  await rowsOf(executor, noteGivenUp, [jobId, GIVEN_UP]);
}

export type RefreshState = {
  /** `none`: none has been asked for, or recorded, yet. */
  state: "none" | "waiting" | "running" | "finished";
  requestedAt: Date | null;
  requestedById: number | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** What is being asked now; null while it waits, and where nothing is asked. */
  step: SourceKind | null;
  /** How the last one ended; stays while the next one waits. */
  outcome: RefreshOutcome | null;
  /** Columns of the package that the last one changed. */
  changed: string[];
  lastError: string | null;
};

const NONE: RefreshState = {
  state: "none",
  requestedAt: null,
  requestedById: null,
  startedAt: null,
  finishedAt: null,
  step: null,
  outcome: null,
  changed: [],
  lastError: null,
};

/** Whoever holds the lease is at work; without one, and with a request later than the last beginning, it waits. */
const readState = `
  SELECT CASE
      WHEN leased_until > clock_timestamp() THEN 'running'
      WHEN requested_at > coalesce(started_at, '-infinity') THEN 'waiting'
      WHEN finished_at IS NULL OR finished_at < started_at THEN 'waiting'
      ELSE 'finished'
    END AS state,
    requested_at AS "requestedAt", requested_by_id AS "requestedById", started_at AS "startedAt",
    finished_at AS "finishedAt", CASE WHEN leased_until > clock_timestamp() THEN step END AS step, outcome, changed,
    last_error AS "lastError"
  FROM package_refresh WHERE package_id = $1`;

/** How a package's refresh goes, by the primary key. */
export async function refreshStateOf(packageId: number): Promise<RefreshState> {
  const { rows } = await pool().query<RefreshState>(readState, [packageId]);
  return rows[0] ?? NONE;
}
