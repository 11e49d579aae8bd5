import type { PythonJson } from "@/lib/python-json";
import { encodeQuery, type QueryPairs } from "@/server/api/query-string";
import { readWindow, type Window } from "@/server/api/window";

/** A limit of 0 asks for the count alone. */
export const windowOf = (query: QueryPairs): Window => readWindow(query, 0n);

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
