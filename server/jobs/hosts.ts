import { limitsOf, type SourceLimits } from "@/server/sources/addresses";
import { pool } from "@/server/db";

/** How a host that is asked for facts bears it. */
export type AskedHost = {
  host: string;
  limits: SourceLimits;
  /** Of the quota that it states; null where it states none. */
  remaining: number | null;
  resetsAt: Date | null;
  /** Null where it is not paused now. */
  pausedUntil: Date | null;
  /** Broken or missing answers in turn. */
  failures: number;
  lastError: string | null;
  updatedAt: Date;
};

const MAX_HOSTS = 100;

/** Those in trouble first, then those that were asked last. */
export async function listHosts(): Promise<AskedHost[]> {
  const { rows } = await pool().query<Omit<AskedHost, "limits">>(
    `SELECT host, CASE WHEN resets_at > now() THEN remaining END AS remaining,
       CASE WHEN resets_at > now() THEN resets_at END AS "resetsAt",
       CASE WHEN paused_until > now() THEN paused_until END AS "pausedUntil",
       failures, last_error AS "lastError", updated_at AS "updatedAt"
     FROM host_budget ORDER BY paused_until > now() DESC NULLS LAST, failures DESC, updated_at DESC, host LIMIT ${MAX_HOSTS}`,
  );
  return rows.map((row) => ({ ...row, limits: limitsOf(row.host) }));
}

/** Workers that have shown a sign of life lately. */
export async function countWorkers(): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    "SELECT count(*)::int AS count FROM worker_heartbeat WHERE seen_at > now() - interval '2 minutes'",
  );
  return rows[0]?.count ?? 0;
}
