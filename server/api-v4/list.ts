import { pool } from "@/server/db";
import { Batched } from "./batched";
import type { Call } from "./call";
import type { Json } from "./json";
import { pageLinks, windowOf } from "./pagination";

type Entry = { id: number };
type Page<Row> = { count: number; entries: readonly Row[] };
/** Pages of a list, by `limit` and `offset` with a space between them. */
type Pages<Row> = Batched<string, Page<Row>>;

/** A list of the API: its pages, and what their rows become. */
type ListSource<Row> = {
  pages: Pages<Row>;
  serialize: (row: Row, call: Call) => Json;
  /** Declares what the page depends on. */
  declare: (rows: readonly Row[]) => void;
};

/** A row of the page that was asked for in that place, with the number of all entries; without an entry beyond the end. */
type PageRow<Row> = { place: number; count: number } & (Row | { id: null });

/** PostgreSQL adds the limit to it, and no catalogue is as long. */
const MAX_OFFSET = BigInt(Number.MAX_SAFE_INTEGER);
const MAX_PAGES_A_ROUND_TRIP = 16;

/**
 * Reads pages, newest id first, and counts the list once for all that are asked for at a time. `columns` are those of
 * `entry`. A page's ids are found first, so that the entries before it are only passed over in the index on (id DESC); as an
 * array, because PostgreSQL takes a row limit that it does not know for a tenth of the table, and would read all of it.
 */
export function pagesOf<Row extends Entry>(list: {
  table: string;
  columns: string;
  condition: string;
}): Pages<Row> {
  const { table, columns, condition } = list;
  const listed = `FROM ${table} WHERE ${condition}`;
  const name = `api_v4_${table}_pages`;
  const text = `
    SELECT asked.place::int, listed.count, page.*
    FROM (SELECT count(*)::int ${listed}) listed
    CROSS JOIN unnest($1::bigint[], $2::bigint[]) WITH ORDINALITY asked(size, skipped, place)
    LEFT JOIN LATERAL (
      SELECT ${columns} FROM ${table} entry
      WHERE entry.id = ANY (ARRAY(SELECT id ${listed} ORDER BY id DESC LIMIT asked.size OFFSET asked.skipped))
    ) page ON true
    ORDER BY asked.place, page.id DESC`;
  return new Batched(async (keys) => {
    const windows = keys.map((key) => key.split(" "));
    const values = [windows.map(([limit]) => limit), windows.map(([, offset]) => offset)];
    const { rows } = await pool().query<PageRow<Row>>({ name, text, values });
    return new Map(keys.map((key, at) => [key, pageOf(rows.filter(({ place }) => place === at + 1))]));
  }, MAX_PAGES_A_ROUND_TRIP);
}

const isEntry = <Row extends Entry>(row: PageRow<Row>): row is Row & PageRow<Row> => row.id !== null;

const pageOf = <Row extends Entry>(rows: readonly PageRow<Row>[]): Page<Row> => ({
  count: rows[0]?.count ?? 0,
  entries: rows.filter(isEntry<Row>),
});

/** One page of a list: `count`, `next`, `previous`, `results`. */
export async function answerList<Row extends Entry>(call: Call, source: ListSource<Row>): Promise<Json> {
  const window = windowOf(call.query);
  const offset = window.offset > MAX_OFFSET ? MAX_OFFSET : window.offset;
  const { count, entries } = (await source.pages.find(`${window.limit} ${offset}`)) ?? pageOf<Row>([]);
  source.declare(entries);
  const { next, previous } = pageLinks(call.address, call.query, window, count);
  return { count, next, previous, results: entries.map((row) => source.serialize(row, call)) };
}
