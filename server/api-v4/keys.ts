import { isAllDigits, parseInteger } from "@/server/api/integer";
import { CatalogueError } from "@/server/errors";

const MAX_ID = 2_147_483_647n;

type Key = { id: number } | { slug: string };

/** The answer for a key that names nothing. */
export const noMatch = (noun: string) =>
  new CatalogueError("not_found", `No ${noun} matches the given query.`);

/** The answer for a key that cannot be one. */
const notAKey = () => new CatalogueError("not_found", "Not found.");

/** An id as text. Throws `not_found`, worded as the reference does, for what is none or beyond the database's range. */
export function parseId(key: string, noun: string): number {
  const id = parseInteger(key);
  if (id === null) throw notAKey();
  if (id < 0n || id > MAX_ID) throw noMatch(noun);
  return Number(id);
}

/** A key of digits only is an id, so an entry whose slug is a number is reached by its id. */
export function parseKey(key: string, noun: string): Key {
  if (isAllDigits(key)) return { id: parseId(key, noun) };
  // PostgreSQL takes no NUL in a text.
  if (key.includes("\0")) throw noMatch(noun);
  return { slug: key };
}
