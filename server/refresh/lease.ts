import type pg from "pg";
import type { RefreshOutcome, SourceKind } from "@/prisma/generated/enums";

/** Longer than a refresh may take: whoever holds it for longer is dead. */
const LEASE_MINUTES = 10;

/** The right to refresh a package, as PostgreSQL wrote it; another one's is never the same. */
export type Lease = { packageId: number; until: string };

/** Null while somebody else has it. By the primary key; one statement, so that only one of those who try gets it. */
export async function takeLease(pool: pg.Pool, packageId: number): Promise<Lease | null> {
  const { rows } = await pool.query<{ until: string }>(
    `INSERT INTO package_refresh AS stored (package_id, started_at, leased_until)
     VALUES ($1, clock_timestamp(), clock_timestamp() + interval '${LEASE_MINUTES} minutes')
     ON CONFLICT (package_id) DO UPDATE
       SET started_at = EXCLUDED.started_at, leased_until = EXCLUDED.leased_until, step = NULL
       WHERE stored.leased_until IS NULL OR stored.leased_until <= clock_timestamp()
     RETURNING leased_until::text AS until`,
    [packageId],
  );
  return rows[0] ? { packageId, until: rows[0].until } : null;
}

const isHeld = "package_id = $1 AND leased_until = $2::timestamptz";

export async function noteStep(pool: pg.Pool, { packageId, until }: Lease, step: SourceKind): Promise<void> {
  await pool.query(`UPDATE package_refresh SET step = $3 WHERE ${isHeld}`, [packageId, until, step]);
}

export type Ending = { outcome: RefreshOutcome; changed: readonly string[]; lastError: string | null };

const LONGEST_ERROR = 2_000;

/** Gives the lease back with how it went. False where it was no longer ours: somebody else has begun anew. */
export async function endLease(
  client: Pick<pg.ClientBase, "query">,
  { packageId, until }: Lease,
  { outcome, changed, lastError }: Ending,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE package_refresh
     SET leased_until = NULL, step = NULL, finished_at = clock_timestamp(), outcome = $3::refresh_outcome,
       changed = $4::text[], last_error = $5
     WHERE ${isHeld}`,
    [packageId, until, outcome, changed, lastError?.slice(0, LONGEST_ERROR) ?? null],
  );
  return rowCount === 1;
}

/** When the lease that stands in the way ends; null where there is none. */
export async function leaseEnd(pool: pg.Pool, packageId: number): Promise<Date | null> {
  const { rows } = await pool.query<{ until: Date | null }>(
    "SELECT leased_until AS until FROM package_refresh WHERE package_id = $1",
    [packageId],
  );
  return rows[0]?.until ?? null;
}
