import { isSlug } from "@/lib/search-params";
import { pool } from "@/server/db";
import { findRenamed } from "@/server/redirects/queries";
import type { Call } from "./call";
import { isAllDigits } from "./integer";
import { noMatch, parseKey } from "./keys";

type Statement = { name: string; text: string };
type Detail = { kind: "package" | "grid"; noun: string; byId: Statement; bySlug: Statement };

/** Thrown for a slug that an entry had once, and nothing has now. */
export class Renamed extends Error {
  constructor(readonly slug: string) {
    super(`It is called ${slug} now.`);
  }
}

/** An entry that is called by digits now could not be reached by them. */
async function currentSlug(kind: Detail["kind"], slug: string): Promise<string | null> {
  const current = isSlug(slug) ? await findRenamed(kind, slug) : null;
  return current === null || isAllDigits(current) ? null : current;
}

/**
 * The one row that a call's key names, by id or by slug, in one named statement. Only what is not found costs another
 * one: throws `Renamed` for an old slug, else `not_found`.
 */
export async function readDetail<Row extends object>(
  call: Call,
  { kind, noun, byId, bySlug }: Detail,
): Promise<Row> {
  const key = parseKey(call.key, noun);
  const query = "id" in key ? { ...byId, values: [key.id] } : { ...bySlug, values: [key.slug] };
  const { rows } = await pool().query<Row>(query);
  const [row] = rows;
  if (row) return row;
  const current = "slug" in key ? await currentSlug(kind, key.slug) : null;
  throw current === null ? noMatch(noun) : new Renamed(current);
}
