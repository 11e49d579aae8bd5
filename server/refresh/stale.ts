import type pg from "pg";

/**
 * Packages whose last attempt is so many hours ago, whose failed sources are to be asked again, or whose request was lost: the
 * oldest of each host in turn, so that one with thousands of packages leaves room for the others. Hosts that are left alone
 * are left out. What was not asked although its time had come waits for the package's turn. Reads all packages once.
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
    FROM due
    WHERE NOT EXISTS (SELECT FROM host_budget AS b WHERE b.host = due.host AND b.paused_until > now())
  )
  SELECT id FROM fair ORDER BY place, since NULLS FIRST, id LIMIT $2::int`;

/** At most `limit` (null: all) of the packages that should be refreshed, in the order in which they should be. */
export async function listStale(pool: pg.Pool, hours: number, limit: number | null): Promise<number[]> {
  const { rows } = await pool.query<{ id: number }>(staleSql, [hours, limit]);
  return rows.map(({ id }) => id);
}
