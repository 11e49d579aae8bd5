import { parseInteger } from "./integer";
import { lastValue, type QueryPairs } from "./query-string";

const DEFAULT_LIMIT = 20n;
/** The reference has no limit; here one request may not ask for the whole catalogue. */
export const MAX_LIMIT = 1000n;

/** Which part of a list is asked for. Offsets are exact, however large. */
export type Window = { limit: bigint; offset: bigint };

/** An integer of the query, from `least` on; anything else is the fallback. */
function readInteger(query: QueryPairs, name: string, least: bigint, fallback: bigint): bigint {
  const value = parseInteger(lastValue(query, name) ?? "");
  return value === null || value < least ? fallback : value;
}

/** `limit` and `offset`. Versions of the API differ in whether a limit of 0 means something: `leastLimit` says. */
export function readWindow(query: QueryPairs, leastLimit: 0n | 1n): Window {
  const limit = readInteger(query, "limit", leastLimit, DEFAULT_LIMIT);
  return { limit: limit > MAX_LIMIT ? MAX_LIMIT : limit, offset: readInteger(query, "offset", 0n, 0n) };
}
