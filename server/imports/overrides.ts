import type { ClientBase } from "pg";
import type { Row } from "@/server/imports/upsert";

/** The rows of a batch, as $1, read as packages. */
const GIVEN = `jsonb_array_elements($1::jsonb) AS entry(value)
  CROSS JOIN LATERAL jsonb_populate_record(NULL::package, entry.value) AS given`;

type Kept = { id: number; fact: string; value: unknown; forge: string };

/** Keeps what the sources say now of overridden facts. Returns the packages of which they say something new. */
async function parkFetched(client: ClientBase, rows: string): Promise<Set<number>> {
  const { rows: parked } = await client.query<{ id: number }>(
    `UPDATE package_override AS override
     SET fetched_value = to_jsonb(given) -> override.fact, fetched_at = given.last_fetched_at
     FROM ${GIVEN}
     WHERE override.package_id = given.id AND entry.value ? override.fact
       AND override.fetched_value IS DISTINCT FROM to_jsonb(given) -> override.fact
     RETURNING given.id`,
    [rows],
  );
  return new Set(parked.map(({ id }) => id));
}

/**
 * What the rows of packages come to where a person has overridden a fact: the person's value stays in place, and
 * what the source says is parked beside it. The database's trigger would do so too, but cannot notice when a source
 * comes to say the same as the person: then there is nothing to write.
 * Whose repository a person has named, its forge stays as well.
 */
export async function keepOverrides<Given extends Row & { id: number }>(
  client: ClientBase,
  rows: readonly Given[],
): Promise<{ rows: Given[]; parked: Set<number> }> {
  const json = JSON.stringify(rows);
  const parked = await parkFetched(client, json);
  const { rows: overrides } = await client.query<Kept>(
    `SELECT given.id, override.fact, override.value, package.forge
     FROM ${GIVEN}
     JOIN package_override AS override ON override.package_id = given.id AND entry.value ? override.fact
     JOIN package ON package.id = given.id`,
    [json],
  );
  const keptById = new Map<number, Row>();
  for (const { id, fact, value, forge } of overrides) {
    const ofRepository = fact === "repository_url" ? { forge } : {};
    keptById.set(id, { ...keptById.get(id), [fact]: value, ...ofRepository });
  }
  return { rows: rows.map((row) => ({ ...row, ...keptById.get(row.id) })), parked };
}
