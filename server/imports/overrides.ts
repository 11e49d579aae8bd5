import type { ClientBase } from "pg";
import type { Row } from "@/server/imports/upsert";

/**
 * What the rows of packages come to where a person has overridden a fact: a source that still says what it said
 * before leaves the person's value in place, so that importing it again writes nothing. What is new is left for
 * the database's trigger, which parks it beside the person's value.
 */
export async function keepOverrides<Given extends Row & { id: number }>(
  client: ClientBase,
  rows: readonly Given[],
): Promise<Given[]> {
  const { rows: overrides } = await client.query<{ place: number; fact: string; value: unknown }>(
    `SELECT entry.place::int - 1 AS place, override.fact, override.value
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS entry(value, place)
     JOIN package_override AS override ON override.package_id = (entry.value ->> 'id')::int
     CROSS JOIN LATERAL jsonb_populate_record(NULL::package, entry.value) AS given
     WHERE to_jsonb(given) -> override.fact = override.fetched_value`,
    [JSON.stringify(rows)],
  );
  const kept = [...rows];
  for (const { place, fact, value } of overrides) {
    const row = kept[place];
    if (row && fact in row) kept[place] = { ...row, [fact]: value };
  }
  return kept;
}
