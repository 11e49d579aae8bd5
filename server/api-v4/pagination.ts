import { encodeQuery, withParameter, type QueryPairs } from "@/server/api/query-string";
import { readWindow, type Window } from "@/server/api/window";

/** A limit of 0 is none. */
export const windowOf = (query: QueryPairs): Window => readWindow(query, 1n);

/** The neighbouring pages' addresses. They keep every other parameter and name the limit that was used. */
export function pageLinks(address: string, query: QueryPairs, { limit, offset }: Window, count: number) {
  const at = (position: bigint) => {
    const limited = withParameter(query, "limit", String(limit));
    const placed = withParameter(limited, "offset", position <= 0n ? null : String(position));
    return `${address}?${encodeQuery(placed)}`;
  };
  return {
    next: offset + limit >= BigInt(count) ? null : at(offset + limit),
    previous: offset === 0n ? null : at(offset - limit),
  };
}
