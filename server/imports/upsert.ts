import type { ClientBase } from "pg";
import { escapeIdentifier } from "pg";

/** Column names and values, as PostgreSQL reads them from JSON: times stay text and keep their microseconds. */
export type Row = Readonly<Record<string, unknown>>;

/** A table as an import writes it. */
export type Table = {
  name: string;
  key: readonly string[];
  /** Compared with what is stored, and written when it differs. */
  columns: readonly string[];
  /** Written with a new row only: later they belong to the people here. */
  onceOnly?: readonly string[];
};

export type Change = "created" | "updated" | "unchanged";

const names = (columns: readonly string[], prefix = "") =>
  columns.map((column) => prefix + escapeIdentifier(column)).join(", ");

function differsSql({ name, key, columns }: Table): string {
  const same = key.map((column) => `stored.${column} = given.${column}`).join(" AND ");
  const differs =
    columns.length === 0
      ? ""
      : `OR ROW(${names(columns, "stored.")}) IS DISTINCT FROM ROW(${names(columns, "given.")})`;
  return `
    SELECT entry.place::int - 1 AS place, stored.${key[0]} IS NULL AS "isNew"
    FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS entry(value, place)
    CROSS JOIN LATERAL jsonb_populate_record(NULL::${escapeIdentifier(name)}, entry.value) AS given
    LEFT JOIN ${escapeIdentifier(name)} AS stored ON ${same}
    WHERE stored.${key[0]} IS NULL ${differs}`;
}

function writeSql({ name, key, columns, onceOnly = [] }: Table): string {
  const all = names([...key, ...columns, ...onceOnly]);
  const assignments = columns.map(
    (column) => `${escapeIdentifier(column)} = excluded.${escapeIdentifier(column)}`,
  );
  const onConflict = columns.length === 0 ? "DO NOTHING" : `DO UPDATE SET ${assignments.join(", ")}`;
  return `
    INSERT INTO ${escapeIdentifier(name)} (${all})
    SELECT ${all} FROM jsonb_populate_recordset(NULL::${escapeIdentifier(name)}, $1::jsonb)
    ON CONFLICT (${names(key)}) ${onConflict}`;
}

/**
 * Writes the rows that are new or differ from what is stored, and says which (in the order given). Equal rows
 * are not touched at all: no new row version, no lock, no notification.
 */
export async function upsert(client: ClientBase, table: Table, rows: readonly Row[]): Promise<Change[]> {
  const changes = rows.map((): Change => "unchanged");
  if (rows.length === 0) return changes;
  const { rows: differing } = await client.query<{ place: number; isNew: boolean }>(differsSql(table), [
    JSON.stringify(rows),
  ]);
  for (const { place, isNew } of differing) changes[place] = isNew ? "created" : "updated";
  const written = rows.filter((_, place) => changes[place] !== "unchanged");
  if (written.length > 0) await client.query(writeSql(table), [JSON.stringify(written)]);
  return changes;
}
