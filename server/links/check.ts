import type pg from "pg";
import type { Ask } from "@/server/sources/ask";
import { askLink } from "./ask-link";
import { forgetOldLinks, listDueLinks } from "./due";
import { noteLink } from "./note-link";

/** Four runs an hour ask some 67,000 addresses a week, and 3,300 of one host. */
const MOST = 100;
const MOST_OF_HOST = 5;
const AT_ONCE = 8;

type Counts = { works: number; broken: number; unknown: number };

/**
 * Asks the next of the addresses that entries show, each once a week, and keeps how they answered. One that fails three times in
 * turn within more than a week is dead: a moderator is shown it, the entry stays as it is.
 */
export async function checkLinks(pool: pg.Pool, ask: Ask, at: Date): Promise<Counts & { forgotten: number }> {
  const now = at.toISOString();
  const forgotten = await forgetOldLinks(pool);
  const waiting = await listDueLinks(pool, { at: now, most: MOST, mostOfHost: MOST_OF_HOST });
  const counts: Counts = { works: 0, broken: 0, unknown: 0 };
  async function work(): Promise<void> {
    for (let link = waiting.shift(); link; link = waiting.shift()) {
      const found = await askLink(link.address, ask);
      counts[found.state] += 1;
      if (found.state !== "unknown") await noteLink(pool, link, found, now);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ...counts, forgotten };
}
