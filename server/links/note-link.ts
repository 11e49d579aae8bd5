import type pg from "pg";
import type { LinkState } from "./ask-link";
import type { ShownLink } from "./due";

/** Another address than the last one has no past. Nothing is kept of an entry that is gone meanwhile. */
const noteSql = `
  INSERT INTO link_check AS stored (package_id, place, address, checked_at, status, last_error, failures, broken_since)
  SELECT id, $2, $3, $4::timestamptz, $5::smallint, $6::text, ($6::text IS NOT NULL)::int,
         CASE WHEN $6::text IS NOT NULL THEN $4::timestamptz END
  FROM package WHERE id = $1
  ON CONFLICT (package_id, place) DO UPDATE SET address = EXCLUDED.address, checked_at = EXCLUDED.checked_at,
    status = EXCLUDED.status, last_error = EXCLUDED.last_error,
    failures = CASE WHEN stored.address = EXCLUDED.address AND EXCLUDED.failures > 0
      THEN stored.failures + 1 ELSE EXCLUDED.failures END,
    broken_since = CASE WHEN stored.address = EXCLUDED.address AND EXCLUDED.failures > 0
      THEN coalesce(stored.broken_since, EXCLUDED.broken_since) ELSE EXCLUDED.broken_since END`;

/** Keeps how an address answered; `at` is ISO 8601. */
export async function noteLink(
  pool: pg.Pool,
  { packageId, place, address }: ShownLink,
  found: Exclude<LinkState, { state: "unknown" }>,
  at: string,
): Promise<void> {
  const error = found.state === "broken" ? found.error.slice(0, 2_000) : null;
  await pool.query(noteSql, [packageId, place, address, at, found.status, error]);
}
