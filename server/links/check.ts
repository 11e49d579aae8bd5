import type pg from "pg";
import type { Ask } from "@/server/sources/ask";
import { askLink, type LinkState } from "./ask-link";
import { forgetOldLinks, listDueLinks, type ShownLink } from "./due";
import { noteLink } from "./note-link";

/** Four runs an hour ask some 67,000 addresses a week, and 3,300 of one host. */
const MOST = 100;
const MOST_OF_HOST = 5;
const AT_ONCE = 8;

/** Where none of so many hosts can be reached, it is our own connection that is down. */
const TELLING_HOSTS = 3;

type Asked = { link: ShownLink; found: Exclude<LinkState, { state: "unknown" }> };

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : "");

function isOwnOutage(asked: readonly Asked[]): boolean {
  const hosts = new Set(asked.map(({ link }) => hostOf(link.address)));
  return (
    hosts.size >= TELLING_HOSTS &&
    asked.every(({ found }) => found.state === "broken" && found.status === null)
  );
}

type Counts = { works: number; broken: number; unknown: number };

/**
 * Asks the next of the addresses that entries show, each once a week, and keeps how they answered. One that fails three times in
 * turn within more than a week is dead: a moderator is shown it, the entry stays as it is. Nothing is held against anybody
 * while we cannot reach anybody.
 */
export async function checkLinks(pool: pg.Pool, ask: Ask, at: Date): Promise<Counts & { forgotten: number }> {
  const now = at.toISOString();
  const forgotten = await forgetOldLinks(pool);
  const waiting = await listDueLinks(pool, { at: now, most: MOST, mostOfHost: MOST_OF_HOST });
  const counts: Counts = { works: 0, broken: 0, unknown: 0 };
  const asked: Asked[] = [];
  async function work(): Promise<void> {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      const found = await askLink(link.address, ask);
      counts[found.state] += 1;
      if (found.state !== "unknown") asked.push({ link, found });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (isOwnOutage(asked)) return { works: 0, broken: 0, unknown: counts.unknown + asked.length, forgotten };
  for (const { link, found } of asked) await noteLink(pool, link, found, now);
  return { ...counts, forgotten };
}
