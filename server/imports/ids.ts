import type { ClientBase } from "pg";
import { escapeIdentifier } from "pg";
import type { Row } from "@/server/imports/upsert";

/** Tables whose rows come with ids of their own, which the sequences must follow. */
const numberedTables = [
  "category",
  "user",
  "package",
  "release",
  "grid",
  "grid_package",
  "feature",
  "element",
  "favorite",
  "package_site",
  "package_flag",
  "post",
  "product",
  "product_cycle",
] as const;
export type NumberedTable = (typeof numberedTables)[number];

const sequenceOf = (table: string) => `pg_get_serial_sequence('${escapeIdentifier(table)}', 'id')::regclass`;

const followSql = numberedTables
  .map(
    (table) => `SELECT setval(sequence, highest) FROM (
      SELECT ${sequenceOf(table)} AS sequence, (SELECT max(id) FROM ${escapeIdentifier(table)}) AS highest
    ) AS ids WHERE highest > coalesce(pg_sequence_last_value(sequence), 0)`,
  )
  .join(" UNION ALL ");

/** Moves every sequence past the highest id in use. */
export async function followIds(client: ClientBase): Promise<void> {
  await client.query(followSql);
}

/** Moves a table's sequence past `highest`, so that no new row takes an id that is about to arrive. */
export async function reserveIds(client: ClientBase, table: NumberedTable, highest: number): Promise<void> {
  await client.query(
    `SELECT setval(${sequenceOf(table)}, $1::bigint)
     WHERE $1::bigint > coalesce(pg_sequence_last_value(${sequenceOf(table)}), 0)`,
    [highest],
  );
}

/**
 * Ids for rows that are known by their natural key (a release by package and version). A row that is here keeps
 * its id; a new one gets the id it came with, or a fresh one where that is taken. Nobody outside refers to these.
 */
export async function settleIds<Given extends Row & { id: number }>(
  client: ClientBase,
  table: NumberedTable,
  naturalKey: readonly string[],
  rows: readonly Given[],
): Promise<Given[]> {
  if (rows.length === 0) return [];
  const quoted = escapeIdentifier(table);
  const same = naturalKey.map((column) => `same.${column} = given.${column}`).join(" AND ");
  const { rows: settled } = await client.query<{ id: number }>(
    `SELECT coalesce(
       same.id, CASE WHEN taken.id IS NULL THEN given.id END, nextval(${sequenceOf(table)})::int
     ) AS id
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS entry(value, place)
     CROSS JOIN LATERAL jsonb_populate_record(NULL::${quoted}, entry.value) AS given
     LEFT JOIN ${quoted} AS same ON ${same}
     LEFT JOIN ${quoted} AS taken ON taken.id = given.id
     ORDER BY entry.place`,
    [JSON.stringify(rows)],
  );
  return rows.map((row, place) => ({ ...row, id: settled[place]?.id ?? row.id }));
}
