import { pool } from "@/server/db";
import { Batched } from "./batched";
import type { Call } from "./call";
import { WrittenJson } from "./json";
import { pageLinks, windowOf } from "./pagination";
import type { Shape } from "./shape";

/** `count` is of the whole list. */
type Page = { count: number; ids: readonly number[]; texts: string };

/** A list of the API. */
type List = {
  shape: Shape;
  /** Its pages, by `limit` and `offset` with a space between them. */
  pages: Batched<string, Page>;
  /** Declares what a page with these entries depends on. */
  declare: (ids: readonly number[]) => void;
};

/** PostgreSQL adds the limit to it and counts places in 32 bits. No catalogue is as long. */
const MAX_OFFSET = 2_000_000_000n;
const MAX_PAGES_A_ROUND_TRIP = 16;

/**
 * Lists entries, newest id first. All pages that are asked for at a time are cut out of the list's ids, which are read
 * once for them, in the index on (id DESC); that is also what counts the list.
 */
export function listOf({
  table,
  condition,
  ...list
}: Pick<List, "shape" | "declare"> & { table: string; condition: string }): List {
  const name = `api_v4_${table}_pages`;
  const text = `
    WITH listed AS MATERIALIZED (SELECT ARRAY(SELECT id FROM ${table} WHERE ${condition} ORDER BY id DESC) AS ids)
    SELECT cardinality(listed.ids) AS count, to_json(shown.ids) AS ids, coalesce(page.texts, '') AS texts
    FROM unnest($1::int[], $2::int[]) WITH ORDINALITY asked(size, skipped, place)
    CROSS JOIN listed
    CROSS JOIN LATERAL (SELECT listed.ids[skipped + 1 : skipped + size] AS ids) shown
    CROSS JOIN LATERAL (
      SELECT string_agg(${list.shape.sql}, E'\\n' ORDER BY entry.id DESC) AS texts
      FROM ${table} entry WHERE entry.id = ANY (shown.ids)
    ) page
    ORDER BY asked.place`;
  const read = async (keys: readonly string[]) => {
    const windows = keys.map((key) => key.split(" "));
    const values = [windows.map(([limit]) => limit), windows.map(([, offset]) => offset)];
    const { rows } = await pool().query<Page>({ name, text, values });
    return new Map(rows.map((page, at) => [keys[at] ?? "", page]));
  };
  return { ...list, pages: new Batched(read, MAX_PAGES_A_ROUND_TRIP) };
}

const noPage: Page = { count: 0, ids: [], texts: "" };

/** One page of a list: `count`, `next`, `previous`, `results`. */
export async function answerList({ query, address, links }: Call, list: List): Promise<WrittenJson> {
  const window = windowOf(query);
  const offset = window.offset > MAX_OFFSET ? MAX_OFFSET : window.offset;
  const { count, ids, texts } = (await list.pages.find(`${window.limit} ${offset}`)) ?? noPage;
  list.declare(ids);
  const head = JSON.stringify({ count, ...pageLinks(address, query, window, count) });
  return new WrittenJson(`${head.slice(0, -1)},"results":[${list.shape.write(texts, links)}]}`);
}
