import type { Recognised } from "@/server/imports/recognise";
import type { Read } from "@/server/imports/walk/polite-reader";

/** Pages that are followed when a list does not say how long it is. */
const MAX_PAGES = 100_000;
/** Records beyond the stated count that are believed: a list can grow while it is read. */
const MAX_SURPLUS = 1_000;

/** A list's `next` leads nowhere good: what was read so far stands, but the list is not followed further. */
export class LyingList extends Error {
  override readonly name = "LyingList";
}

export type ListPage = {
  address: string;
  page: Extract<Recognised, { shape: "records" }>;
  /** The page after it; null at the end. */
  next: string | null;
};

/**
 * The pages of a list in their order, by `next`. While one is being used, up to `concurrency` following ones are
 * asked for, at the addresses that `next` makes likely.
 */
export async function* listPages(
  read: (address: string) => Promise<Read>,
  first: string,
  concurrency: number,
): AsyncGenerator<ListPage> {
  const asked = new Map<string, Promise<Read>>();
  const ask = (address: string) => {
    const already = asked.get(address);
    if (already) return already;
    const reading = read(address);
    // A page that was asked for ahead and is not needed must not end the process when it fails.
    reading.catch(() => undefined);
    asked.set(address, reading);
    return reading;
  };
  const visited = new Set<string>();
  let records = 0;
  for (let address: string | null = first; address !== null;) {
    visited.add(address);
    const { document } = await ask(address);
    asked.delete(address);
    if (document.shape !== "records") throw new LyingList(`${address} is not a list of records`);
    const found = Object.values(document.records).flat().length + document.unknown.length;
    records += found;
    const next = followed(document.next, address);
    for (const likely of next === null ? [] : likelyPages(next, document.count, concurrency))
      void ask(likely);
    yield { address, page: document, next };
    if (next === null && document.next !== null) {
      throw new LyingList(`${address} names a next page elsewhere: ${document.next}`);
    }
    if (next === null) return;
    if (visited.has(next)) throw new LyingList(`${address} names a next page that was read already`);
    if (found === 0) throw new LyingList(`${address} is empty and names a next page`);
    const isEndless =
      visited.size >= MAX_PAGES || (document.count !== null && records > document.count + MAX_SURPLUS);
    if (isEndless) throw new LyingList(`${address} names a next page beyond the end of the list`);
    address = next;
  }
}

/** Where `next` leads, if that is the same list of the same server. */
function followed(next: string | null, address: string): string | null {
  if (next === null) return null;
  const here = new URL(address);
  const there = sameServer(next, here);
  return there?.pathname === here.pathname ? there.href : null;
}

/**
 * An address that a server names, if it is its own. Behind a proxy a server may not know that it is asked by
 * https: the scheme that worked is kept.
 */
export function sameServer(named: string, base: URL): URL | null {
  if (!URL.canParse(named, base)) return null;
  const url = new URL(named, base);
  if (url.hostname !== base.hostname || url.port !== base.port) return null;
  url.protocol = base.protocol;
  return url;
}

/** `next` itself and, where it counts by limit and offset, the pages that will follow it. */
function likelyPages(next: string, count: number | null, concurrency: number): string[] {
  const url = new URL(next);
  const limit = Number(url.searchParams.get("limit"));
  const offset = Number(url.searchParams.get("offset"));
  const pages = [next];
  for (let ahead = 1; ahead < concurrency && limit > 0 && count !== null; ahead += 1) {
    if (offset + ahead * limit >= count) break;
    url.searchParams.set("offset", String(offset + ahead * limit));
    pages.push(url.href);
  }
  return pages;
}
