import { isSlug } from "@/lib/search-params";
import { isAllDigits } from "@/server/api/integer";
import { pool } from "@/server/db";
import { findRenamed } from "@/server/redirects/queries";
import { Batched } from "./batched";
import type { Call } from "./call";
import { noMatch, parseKey } from "./keys";

type Entry = { id: number; slug: string };

const MAX_ENTRIES_A_ROUND_TRIP = 100;

/** How the entries of a kind are found. */
type Detail<Row extends Entry> = {
  kind: "package" | "grid";
  noun: string;
  byId: Batched<number, Row>;
  bySlug: Batched<string, Row>;
};

/** A kind of entry that is found by id and by slug. `select` ends where a condition on `entry` follows. */
export const detailOf = <Row extends Entry>(
  kind: "package" | "grid",
  noun: string,
  select: string,
): Detail<Row> => {
  const by = <Key>(column: "id" | "slug", keyOf: (row: Row) => Key) => {
    const name = `api_v4_${kind}_by_${column}`;
    const text = `${select} WHERE entry.${column} = ANY ($1) AND entry.deleted_at IS NULL`;
    const read = async (keys: readonly Key[]) => {
      const { rows } = await pool().query<Row>({ name, text, values: [keys] });
      return new Map(rows.map((row) => [keyOf(row), row]));
    };
    return new Batched<Key, Row>(read, MAX_ENTRIES_A_ROUND_TRIP);
  };
  return { kind, noun, byId: by("id", ({ id }) => id), bySlug: by("slug", ({ slug }) => slug) };
};

/** Thrown for a slug that an entry had once, and nothing has now. */
export class Renamed extends Error {
  constructor(readonly slug: string) {
    super(`It is called ${slug} now.`);
  }
}

/** An entry that is called by digits now could not be reached by them. */
async function currentSlug(kind: "package" | "grid", slug: string): Promise<string | null> {
  const current = isSlug(slug) ? await findRenamed(kind, slug) : null;
  return current === null || isAllDigits(current) ? null : current;
}

/**
 * The one row that a call's key names, by id or by slug, in one round trip at most. Only what is not found costs another
 * one: throws `Renamed` for an old slug, else `not_found`.
 */
export async function readDetail<Row extends Entry>(
  call: Call,
  { kind, noun, byId, bySlug }: Detail<Row>,
): Promise<Row> {
  const key = parseKey(call.key, noun);
  const row = await ("id" in key ? byId.find(key.id) : bySlug.find(key.slug));
  if (row) return row;
  const current = "slug" in key ? await currentSlug(kind, key.slug) : null;
  throw current === null ? noMatch(noun) : new Renamed(current);
}
