import type { PythonJson } from "@/lib/python-json";
import { parseInteger } from "@/server/api-v4/integer";
import { encodeQuery, lastValue, type QueryPairs } from "@/server/api-v4/query-string";

const DEFAULT_LIMIT = 20n;
/** The reference has no limit; here one request may not ask for the whole catalogue. */
const MAX_LIMIT = 1000n;

/** Which part of a list is asked for; offsets are exact, however large. A limit of 0 asks for the count alone. */
export type Window = { limit: bigint; offset: bigint };

/** Whole numbers from 0 on; anything else is the default. */
function readWhole(query: QueryPairs, name: string, fallback: bigint): bigint {
  const value = parseInteger(lastValue(query, name) ?? "");
  return value === null || value < 0n ? fallback : value;
}

export function readWindow(query: QueryPairs): Window {
  const limit = readWhole(query, "limit", DEFAULT_LIMIT);
  return { limit: limit > MAX_LIMIT ? MAX_LIMIT : limit, offset: readWhole(query, "offset", 0n) };
}

/** Whether nothing is left to read once the count is known. */
export const isEmptyWindow = ({ limit, offset }: Window, count: number): boolean =>
  limit === 0n || offset >= BigInt(count);

/** The `meta` of a list. Its neighbours' addresses are relative, and keep `narrowed`: what the list was narrowed by. */
export function describeWindow(
  path: string,
  { limit, offset }: Window,
  count: number,
  narrowed: QueryPairs = [],
): PythonJson {
  const at = (position: bigint) =>
    `${path}?${encodeQuery([...narrowed, ["limit", String(limit)], ["offset", String(position)]])}`;
  return {
    limit,
    next: BigInt(count) > limit + offset ? at(offset + limit) : null,
    offset,
    previous: offset === 0n ? null : at(offset > limit ? offset - limit : 0n),
    total_count: count,
  };
}
