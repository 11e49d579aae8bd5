import { pool } from "@/server/db";
import type { Call } from "./call";
import type { Json } from "./json";
import { pageLinks, readWindow } from "./pagination";

/** A list of the API: two named statements, the second taking limit and offset. */
type ListSource<Row> = {
  count: { name: string; text: string };
  page: { name: string; text: string };
  serialize: (row: Row, call: Call) => Json;
  /** Declares what the page depends on. */
  declare: (rows: readonly Row[]) => void;
};

async function readCount(statement: { name: string; text: string }): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(statement);
  return rows[0]?.count ?? 0;
}

/** One page of a list: `count`, `next`, `previous`, `results`. Beyond its end nothing is read. */
export async function answerList<Row extends object>(call: Call, source: ListSource<Row>): Promise<Json> {
  const window = readWindow(call.query);
  const count = await readCount(source.count);
  const rows =
    window.offset >= BigInt(count)
      ? []
      : (await pool().query<Row>({ ...source.page, values: [String(window.limit), String(window.offset)] }))
          .rows;
  source.declare(rows);
  const { next, previous } = pageLinks(call.address, call.query, window, count);
  return { count, next, previous, results: rows.map((row) => source.serialize(row, call)) };
}
