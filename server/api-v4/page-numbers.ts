import { encodeQuery, withParameter, type QueryPairs } from "@/server/api/query-string";
import type { Window } from "@/server/api/window";
import type { Pages } from "@/server/exchange";

/** Up to so many pages are all named. */
const FEW = 5;

/** Which of `last` pages are named: the ends, and `current` with its neighbours; three at least at either end. */
function named(current: number, last: number): number[] {
  const every = Array.from({ length: last }, (_, place) => place + 1);
  if (last <= FEW) return every;
  const isNear = (page: number) => Math.abs(page - current) <= 1;
  const isAtStart = (page: number) => page === 1 || (page <= 3 && current <= 4);
  const isAtEnd = (page: number) => page === last || (page >= last - 2 && current >= last - 3);
  return every.filter((page) => isNear(page) || isAtStart(page) || isAtEnd(page));
}

/**
 * The pages of a list, counted so that one of them begins at the offset. Null when all of it is on one. Links keep
 * every parameter but the offset.
 */
export function pagesOf(path: string, query: QueryPairs, window: Window, count: number): Pages | null {
  const isBeyond = window.offset >= BigInt(count);
  const limit = Number(window.limit);
  const offset = isBeyond ? 0 : Number(window.offset);
  const before = Math.ceil(offset / limit);
  const last = before + Math.ceil((count - offset) / limit);
  const current = isBeyond ? last + 1 : before + 1;
  if (count === 0 || (last === 1 && !isBeyond)) return null;

  const hrefOf = (page: number) => {
    const start = Math.max(0, offset + (page - 1 - before) * limit);
    const encoded = encodeQuery(withParameter(query, "offset", start === 0 ? null : String(start)));
    return encoded === "" ? path : `${path}?${encoded}`;
  };
  const links = named(current, last).flatMap((number, place, all) => {
    const link = { number, href: hrefOf(number), isCurrent: number === current };
    const left = all[place - 1] ?? 0;
    return number - left > 1 ? [null, link] : [link];
  });
  return {
    from: isBeyond ? 0 : offset + 1,
    to: isBeyond ? 0 : Math.min(count, offset + limit),
    count,
    previous: current > 1 ? hrefOf(current - 1) : null,
    next: current < last ? hrefOf(current + 1) : null,
    links,
  };
}
