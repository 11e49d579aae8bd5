import { pool } from "@/server/db";
import type { Call } from "./call";
import { noMatch, parseKey } from "./keys";

type Statement = { name: string; text: string };

/** The one row that a call's key names, by id or by slug, in one named statement. Throws `not_found`. */
export async function readDetail<Row extends object>(
  call: Call,
  noun: string,
  { byId, bySlug }: { byId: Statement; bySlug: Statement },
): Promise<Row> {
  const key = parseKey(call.key, noun);
  const query = "id" in key ? { ...byId, values: [key.id] } : { ...bySlug, values: [key.slug] };
  const { rows } = await pool().query<Row>(query);
  const [row] = rows;
  if (!row) throw noMatch(noun);
  return row;
}
