import { pool } from "@/server/db";
import { countFailedJobs } from "@/server/jobs/overview";
import { countQuestions } from "@/server/quality/queries";

/** What waits for the staff, and what looks odd in the catalogue. */
export type Waiting = {
  flags: number;
  sites: number;
};

/** In every room's list. By the indexes on the states. */
export async function countWaiting(): Promise<Waiting> {
  const { rows } = await pool().query<Waiting>(`
    SELECT
      (SELECT count(*)::int FROM package_flag q JOIN package p ON p.id = q.package_id
        WHERE q.status = 'open' AND p.deleted_at IS NULL) AS flags,
      (SELECT count(*)::int FROM package_site q JOIN package p ON p.id = q.package_id
        WHERE q.status = 'pending' AND p.deleted_at IS NULL) AS sites`);
  return rows[0] ?? { flags: 0, sites: 0 };
}

/** The names are those that the lists are narrowed by. */
type CountedOddities = {
  hidden: number;
  bare: number;
  stale: number;
  empty: number;
  placeholder: number;
  unclaimed: number;
};

export type Oddities = CountedOddities & {
  questions: number;
  failedJobs: number;
};

/** What somebody may want to look after. */
export async function countOddities(): Promise<Oddities> {
  const [counts, questions, failedJobs] = await Promise.all([
    readCounts(),
    countQuestions(),
    countFailedJobs(),
  ]);
  return { ...counts, questions, failedJobs };
}

async function readCounts(): Promise<CountedOddities> {
  const { rows } = await pool().query<CountedOddities>(`
    SELECT hidden, bare, stale, empty, placeholder,
      (SELECT count(*)::int FROM "user" WHERE is_imported AND NOT email_verified) AS unclaimed
    FROM (
      SELECT count(*) FILTER (WHERE hidden_at IS NOT NULL)::int AS hidden,
        count(*) FILTER (WHERE repository_url = '')::int AS bare,
        count(*) FILTER (WHERE last_fetched_at IS NULL OR last_fetched_at < now() - interval '30 days')::int AS stale
      FROM package WHERE deleted_at IS NULL
    ) AS packages, (
      SELECT count(*) FILTER (WHERE NOT EXISTS (SELECT FROM grid_package WHERE grid_id = grid.id))::int AS empty,
        count(*) FILTER (WHERE is_placeholder)::int AS placeholder
      FROM grid WHERE deleted_at IS NULL
    ) AS grids`);
  return rows[0] ?? { hidden: 0, bare: 0, stale: 0, empty: 0, placeholder: 0, unclaimed: 0 };
}
