import { linksOf, partsOf } from "./page-links";

/** A link that does not lead where it says. */
export type BrokenLink = { from: string; to: string; why: string };

type Crawled = { broken: BrokenLink[]; visited: number };

const REQUESTS_AT_ONCE = 6;
const TIMEOUT_MS = 20_000;

type Visited = { why: string | null; parts: ReadonlySet<string> };

/** Visits every page that links lead to from `start`, each once, and follows those of this site for which `isFollowed`. */
export async function crawl(start: string, isFollowed: (url: URL) => boolean): Promise<Crawled> {
  const { origin } = new URL(start);
  const visited = new Map<string, Visited>();
  const queue = [start];
  const known = new Set(queue);
  const links: { from: string; url: URL }[] = [];

  const visit = async (address: string): Promise<void> => {
    const answer = await fetch(address, {
      headers: { accept: "text/html,*/*;q=0.8" },
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body = await answer.text();
    const isPage = answer.status === 200 && answer.headers.get("content-type")?.startsWith("text/html");
    visited.set(address, {
      why: answer.status === 200 ? null : `${answer.status} ${answer.headers.get("location") ?? ""}`.trim(),
      parts: isPage ? partsOf(body) : new Set(),
    });
    for (const href of isPage ? linksOf(body) : []) {
      const url = new URL(href, address);
      if (url.origin !== origin || !isFollowed(url)) continue;
      links.push({ from: address, url });
      const page = url.origin + url.pathname + url.search;
      if (known.has(page)) continue;
      known.add(page);
      queue.push(page);
    }
  };

  while (queue.length > 0) await Promise.all(queue.splice(0, REQUESTS_AT_ONCE).map(visit));

  const broken = links.flatMap(({ from, url }) => {
    const part = decodeURIComponent(url.hash.slice(1));
    const { why, parts } = visited.get(url.origin + url.pathname + url.search) ?? { why: "not visited" };
    const fault = why ?? (part !== "" && !parts?.has(part) ? "no such part" : null);
    return fault === null ? [] : [{ from, to: url.href, why: fault }];
  });
  return { broken, visited: visited.size };
}
