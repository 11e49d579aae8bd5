import { isSlug } from "@/lib/search-params";
import { isAllDigits } from "@/server/api/integer";
import { pool } from "@/server/db";
import { findRenamed } from "@/server/redirects/queries";
import { Batched } from "./batched";
import type { Call } from "./call";
import { WrittenJson } from "./json";
import { noMatch, parseKey } from "./keys";
import type { Links } from "./links";
import type { Shape } from "./shape";

type Entry = { id: number; slug: string; text: string };

const MAX_ENTRIES_A_ROUND_TRIP = 100;

/** A kind of entry that is found by id and by slug. */
type Detail = {
  kind: "package" | "grid";
  noun: string;
  shape: Shape;
  /** Declares what the answer with an entry depends on. */
  declare: (id: number) => void;
};

export type FoundDetail = Detail & { byId: Batched<number, Entry>; bySlug: Batched<string, Entry> };

export function detailOf(detail: Detail): FoundDetail {
  const { kind, shape } = detail;
  const by = <Key>(column: "id" | "slug", keyOf: (entry: Entry) => Key) => {
    const name = `api_v4_${kind}_by_${column}`;
    const text = `
      SELECT id, slug, ${shape.sql} AS text FROM ${kind} entry
      WHERE entry.${column} = ANY ($1) AND entry.deleted_at IS NULL`;
    const read = async (keys: readonly Key[]) => {
      const { rows } = await pool().query<Entry>({ name, text, values: [keys] });
      return new Map(rows.map((entry) => [keyOf(entry), entry]));
    };
    return new Batched<Key, Entry>(read, MAX_ENTRIES_A_ROUND_TRIP);
  };
  return { ...detail, byId: by("id", ({ id }) => id), bySlug: by("slug", ({ slug }) => slug) };
}

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
 * The one entry that an address's key names, by id or by slug, in one round trip at most. Only what is not found costs
 * another one: throws `Renamed` for an old slug, else `not_found`.
 */
export async function findEntry(text: string, { kind, noun, byId, bySlug }: FoundDetail): Promise<Entry> {
  const key = parseKey(text, noun);
  const entry = await ("id" in key ? byId.find(key.id) : bySlug.find(key.slug));
  if (!entry) {
    const current = "slug" in key ? await currentSlug(kind, key.slug) : null;
    throw current === null ? noMatch(noun) : new Renamed(current);
  }
  return entry;
}

/** The JSON of an entry. */
export const writeEntry = (
  { shape }: FoundDetail,
  { text }: Pick<Entry, "text">,
  links: Links,
): WrittenJson => new WrittenJson(shape.write(text, links));

export async function answerDetail(call: Call, detail: FoundDetail): Promise<WrittenJson> {
  const entry = await findEntry(call.key, detail);
  detail.declare(entry.id);
  return writeEntry(detail, entry, call.links);
}
