import { type ClientBase, escapeIdentifier } from "pg";
import { keepOverrides } from "@/server/imports/overrides";
import { apiScore } from "./api-score";
import type { FetchedColumns, SaidBefore } from "./fetched-columns";

export type LockedRow = {
  repositoryUrl: string;
  registryUrl: string;
  said: SaidBefore;
  /** The moment of the refresh, with microseconds, as JSON has it. */
  at: string;
};

/** Locks a package that is not deleted; null where there is none any more. `at`: its moment, or the database's now. */
export async function lockRow(client: ClientBase, id: number, at: string | null): Promise<LockedRow | null> {
  const { rows } = await client.query<LockedRow>(
    `SELECT p.repository_url AS "repositoryUrl", p.registry_url AS "registryUrl",
       jsonb_build_object('documentation_url', p.documentation_url, 'archived_at', p.archived_at)
         || coalesce((SELECT jsonb_object_agg(fact, fetched_value) FROM package_override
                      WHERE package_id = p.id AND fact IN ('documentation_url', 'archived_at')), '{}') AS said,
       to_jsonb(coalesce($2::timestamptz, clock_timestamp())) #>> '{}' AS at
     FROM package AS p WHERE p.id = $1 AND p.deleted_at IS NULL FOR NO KEY UPDATE OF p`,
    [id, at],
  );
  return rows[0] ?? null;
}

/** Columns that would be other ones than they are. */
async function changedColumns(client: ClientBase, id: number, row: string): Promise<string[]> {
  const { rows } = await client.query<{ key: string }>(
    `SELECT given.key FROM package AS p
     CROSS JOIN LATERAL jsonb_each(to_jsonb(jsonb_populate_record(p, $2::jsonb))) AS given
     WHERE p.id = $1 AND given.value IS DISTINCT FROM to_jsonb(p) -> given.key ORDER BY given.key`,
    [id, row],
  );
  return rows.map(({ key }) => key);
}

type Scored = { stars: number; lastCommitAt: Date | null; supportsRuntime: boolean | null };

async function storeScore(client: ClientBase, id: number, now: Date): Promise<void> {
  const { rows } = await client.query<Scored>(
    `SELECT stars, last_commit_at AS "lastCommitAt", supports_runtime AS "supportsRuntime" FROM package WHERE id = $1`,
    [id],
  );
  const [facts] = rows;
  if (!facts) return;
  const score = apiScore({ ...facts, supportsRuntime: facts.supportsRuntime ?? false }, now);
  await client.query("UPDATE package SET api_score = $2 WHERE id = $1 AND api_score <> $2", [id, score]);
}

/**
 * Writes what was fetched: what a person has overridden is parked beside it (record 0005). Answers the columns that changed;
 * that it was fetched is no change.
 */
export async function storeColumns(
  client: ClientBase,
  id: number,
  columns: FetchedColumns,
  { at, now }: { at: string; now: Date },
): Promise<string[]> {
  const { rows } = await keepOverrides(client, [{ id, ...columns, last_fetched_at: at }]);
  const row = JSON.stringify(rows[0]);
  const changed = await changedColumns(client, id, row);
  const assignments = changed.map(
    (column) => `${escapeIdentifier(column)} = given.${escapeIdentifier(column)}`,
  );
  if (assignments.length > 0) {
    await client.query(
      `UPDATE package SET ${assignments.join(", ")} FROM jsonb_populate_record(NULL::package, $2::jsonb) AS given
       WHERE package.id = $1`,
      [id, row],
    );
  }
  await storeScore(client, id, now);
  return changed.filter((column) => column !== "last_fetched_at");
}
