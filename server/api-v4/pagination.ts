import { parseInteger } from "./integer";
import { encodeQuery, lastValue, withParameter, type QueryPairs } from "./query-string";

const DEFAULT_LIMIT = 20n;
/** The reference has no limit; here one request may not ask for the whole catalogue. */
export const MAX_LIMIT = 1000n;

/** Which part of a list is asked for. Offsets are exact, however large. */
export type Window = { limit: bigint; offset: bigint };

export function readWindow(query: QueryPairs): Window {
  const limit = parseInteger(lastValue(query, "limit") ?? "");
  const offset = parseInteger(lastValue(query, "offset") ?? "");
  return {
    limit: limit === null || limit <= 0n ? DEFAULT_LIMIT : limit > MAX_LIMIT ? MAX_LIMIT : limit,
    offset: offset === null || offset < 0n ? 0n : offset,
  };
}

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
