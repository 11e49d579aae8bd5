import type { PythonJson } from "@/lib/python-json";
import type { QueryPairs } from "@/server/api/query-string";
import type { Window } from "@/server/api/window";
import { pool } from "@/server/db";
import type { Call } from "./call";
import { describeWindow, isEmptyWindow, windowOf } from "./window";

export type Statement = { name: string; text: string };

/**
 * Reads a page of a table by title, bytewise. `columns` are of `entry`, and `listed` says which entries there are.
 * Their ids are found first, so that nothing is looked up for those that the offset skips; as an array, because
 * PostgreSQL takes a row limit that it does not know for a tenth of the table, and would read all of it.
 */
export function pageStatement(
  name: string,
  page: { table: string; columns: string; listed: string },
): Statement {
  const text = `
    SELECT ${page.columns} FROM ${page.table} entry
    WHERE entry.id = ANY (ARRAY(
      SELECT entry.id FROM ${page.listed} ORDER BY entry.title COLLATE "C", entry.id LIMIT $1 OFFSET $2))
    ORDER BY entry.title COLLATE "C", entry.id`;
  return { name, text };
}

/** One page of a named statement whose first two parameters are limit and offset. */
async function readPage<Row extends object>(
  statement: Statement,
  { limit, offset }: Window,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { rows } = await pool().query<Row>({
    ...statement,
    values: [String(limit), String(offset), ...values],
  });
  return rows;
}

/** Of a list that was counted already: its `meta` and the rows of the page. Beyond the end nothing is read. */
export async function answerCounted<Row extends object>(
  { path, query }: Call,
  total: number,
  { page, values, narrowed }: { page: Statement; values?: readonly unknown[]; narrowed?: QueryPairs },
): Promise<{ meta: PythonJson; rows: Row[] }> {
  const window = windowOf(query);
  const rows = isEmptyWindow(window, total) ? [] : await readPage<Row>(page, window, values);
  return { meta: describeWindow(path, window, total, narrowed), rows };
}

/** A whole collection: two statements, counting and reading. */
export async function answerList<Row extends object>(
  call: Call,
  { count, page }: { count: Statement; page: Statement },
): Promise<{ meta: PythonJson; rows: Row[] }> {
  const { rows } = await pool().query<{ count: number }>(count);
  return answerCounted<Row>(call, rows[0]?.count ?? 0, { page });
}
