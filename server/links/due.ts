import type pg from "pg";

/** An address that an entry shows; `place` is its column, or "site:<id>". */
export type ShownLink = { packageId: number; place: string; address: string };

/** A week; what failed is tried again in half the time, so that the third failure in turn comes after a week. */
const CHECK_AFTER_HOURS = 168;
const RETRY_AFTER_HOURS = 84;

/**
 * Addresses that nothing else asks: a repository of a known git host and a project's page in the index are asked by every
 * refresh, which tells when they are gone.
 */
const shown = `
  SELECT id AS package_id, 'documentation_url' AS place, documentation_url AS address FROM package
  WHERE deleted_at IS NULL AND documentation_url ~* '^https?://'
  UNION ALL
  SELECT id, 'repository_url', repository_url FROM package
  WHERE deleted_at IS NULL AND forge = '' AND repository_url ~* '^https?://'
  UNION ALL
  SELECT s.package_id, 'site:' || s.id, s.url FROM package_site AS s JOIN package AS p ON p.id = s.package_id
  WHERE s.status = 'approved' AND p.deleted_at IS NULL AND s.url ~* '^https?://'`;

/** Those never asked first, then the oldest; of one host only a few. Reads all of them once a run, by no index. */
const dueSql = `
  WITH due AS (
    SELECT shown.*, l.checked_at,
           row_number() OVER (PARTITION BY lower(split_part(split_part(shown.address, '://', 2), '/', 1))
                              ORDER BY l.checked_at NULLS FIRST, shown.package_id, shown.place) AS turn
    FROM (${shown}) AS shown
    LEFT JOIN link_check AS l USING (package_id, place, address)
    WHERE l.checked_at IS NULL
       OR l.checked_at < $1::timestamptz - make_interval(hours => CASE WHEN l.failures > 0
            THEN ${RETRY_AFTER_HOURS} ELSE ${CHECK_AFTER_HOURS} END)
  )
  SELECT package_id AS "packageId", place, address FROM due WHERE turn <= $3
  ORDER BY checked_at NULLS FIRST, package_id, place LIMIT $2`;

export async function listDueLinks(
  pool: pg.Pool,
  { at, most, mostOfHost }: { at: string; most: number; mostOfHost: number },
): Promise<ShownLink[]> {
  const { rows } = await pool.query<ShownLink>(dueSql, [at, most, mostOfHost]);
  return rows;
}

/** Forgets addresses that no entry shows any more. Answers how many. */
export async function forgetOldLinks(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM link_check AS l WHERE NOT EXISTS (
       SELECT FROM (${shown}) AS shown
       WHERE shown.package_id = l.package_id AND shown.place = l.place AND shown.address = l.address)`,
  );
  return rowCount ?? 0;
}
