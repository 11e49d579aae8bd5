import { pool } from "@/server/db";
import type { Call } from "./call";
import type { Json } from "./json";
import { pageLinks, windowOf } from "./pagination";

type Entry = { id: number };
type Statement = { name: string; text: string };

/** A list of the API: a statement of `listStatement`, and what its rows become. */
type ListSource<Row> = {
  statement: Statement;
  serialize: (row: Row, call: Call) => Json;
  /** Declares what the page depends on. */
  declare: (rows: readonly Row[]) => void;
};

/** A page's rows, each with the number of all entries; beyond the end of the list, one row with that number only. */
type PageRow<Row> = { count: number } & (Row | { id: null });

/** PostgreSQL adds the limit to it, and no catalogue is as long. */
const MAX_OFFSET = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * Reads a page, newest id first, and counts the list, in one round trip. `columns` are those of `entry`. The page's ids
 * are found first, so that the entries before it are only passed over in the index on (id DESC); as an array, because
 * PostgreSQL takes a row limit that it does not know for a tenth of the table, and would read all of it.
 */
export function listStatement(list: { table: string; columns: string; condition: string }): Statement {
  const { table, columns, condition } = list;
  const listed = `FROM ${table} WHERE ${condition}`;
  const text = `
    SELECT listed.count, page.*
    FROM (SELECT count(*)::int ${listed}) listed
    LEFT JOIN (
      SELECT ${columns} FROM ${table} entry
      WHERE entry.id = ANY (ARRAY(SELECT id ${listed} ORDER BY id DESC LIMIT $1 OFFSET $2))
    ) page ON true
    ORDER BY page.id DESC`;
  return { name: `api_v4_${table}_page`, text };
}

const isEntry = <Row extends Entry>(row: PageRow<Row>): row is Row & { count: number } => row.id !== null;

/** One page of a list: `count`, `next`, `previous`, `results`. */
export async function answerList<Row extends Entry>(call: Call, source: ListSource<Row>): Promise<Json> {
  const window = windowOf(call.query);
  const offset = window.offset > MAX_OFFSET ? MAX_OFFSET : window.offset;
  const values = [String(window.limit), String(offset)];
  const { rows } = await pool().query<PageRow<Row>>({ ...source.statement, values });
  const entries = rows.filter(isEntry<Row>);
  source.declare(entries);
  const count = rows[0]?.count ?? 0;
  const { next, previous } = pageLinks(call.address, call.query, window, count);
  return { count, next, previous, results: entries.map((row) => source.serialize(row, call)) };
}
