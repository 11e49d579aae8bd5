import type pg from "pg";
import { limitsOf } from "@/server/sources/addresses";

/**
 * Packages whose last attempt is so many hours ago, whose failed sources are to be asked again, or whose request was lost: the
 * oldest of each host in turn, so that one with thousands of packages leaves room for the others. What was not asked
 * although its time had come waits for the package's turn. Reads all packages once.
 */
const staleSql = `
  WITH due AS (
    SELECT p.id, split_part(split_part(p.repository_url, '://', 2), '/', 1) AS host,
      coalesce(r.finished_at, p.last_fetched_at) AS since
    FROM package AS p LEFT JOIN package_refresh AS r ON r.package_id = p.id
    WHERE p.deleted_at IS NULL AND (p.forge <> '' OR p.registry_url <> '')
      AND coalesce(r.leased_until, '-infinity') <= now()
      AND (
        coalesce(r.finished_at, p.last_fetched_at, '-infinity') <= now() - make_interval(hours => $1::int)
        OR r.requested_at > coalesce(r.started_at, '-infinity')
        OR r.started_at > coalesce(r.finished_at, '-infinity')
        OR EXISTS (
          SELECT FROM package_source AS s
          WHERE s.package_id = p.id AND s.failures > 0 AND s.next_fetch_at <= now()
            AND s.next_fetch_at > coalesce(r.finished_at, '-infinity')
        )
      )
  ), fair AS (
    SELECT id, since, row_number() OVER (PARTITION BY host ORDER BY since NULLS FIRST, id) AS place
    FROM due WHERE host <> ALL ($3::text[])
  )
  SELECT id FROM fair ORDER BY place, since NULLS FIRST, id LIMIT $2::int`;

type Options = {
  hours: number;
  /** Null: all. */
  limit: number | null;
  /** Hosts whose packages are left out. */
  without?: readonly string[];
};

/** The packages that should be refreshed, in the order in which they should be. */
export async function listStale(pool: pg.Pool, { hours, limit, without = [] }: Options): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(staleSql, [hours, limit, without]);
  return rows.map(({ id }) => id);
}

type Budget = { host: string; isPaused: boolean; remaining: number | null };

/** Hosts that are not to be asked now: they failed, asked for patience, or their quota is used up to what is kept of it. */
export async function hostsLeftAlone(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<Budget>(
    `SELECT host, coalesce(paused_until > now(), false) AS "isPaused", CASE WHEN resets_at > now() THEN remaining END AS remaining
     FROM host_budget WHERE paused_until > now() OR resets_at > now()`,
  );
  return rows
    .filter(({ host, isPaused, remaining }) => isPaused || (remaining ?? Infinity) <= limitsOf(host).reserve)
    .map(({ host }) => host);
}
