import { importDocument, importPage, rejectDocument } from "@/server/imports/import-document";
import type { Root } from "@/server/imports/recognise";
import type { Found, Run } from "@/server/imports/run";
import { LyingList, listPages, sameServer, type ListPage } from "@/server/imports/walk/list-pages";
import { systemTimer, type Timer } from "@/server/imports/walk/pace";
import { PoliteReader, WalkStopped, type Read } from "@/server/imports/walk/polite-reader";
import { findWalkState, finishWalk, saveWalkState } from "@/server/imports/walk/progress-store";
import { outgoing, type OutgoingClient } from "@/server/outgoing/client";

export type WalkOptions = {
  /** Pages asked for at a time. */
  concurrency?: number;
  ratePerSecond?: number;
  /** Records a page. */
  pageSize?: number;
  /** Begin anew where an earlier walk was interrupted. */
  restarts?: boolean;
  client?: OutgoingClient;
  timer?: Timer;
};

/** In this order, so that few placeholders are needed. */
const lists = ["categories", "grids", "packages"] as const;

type Walk = { run: Run; reader: PoliteReader; options: WalkOptions };

/**
 * Brings in what an address holds: of the root of a v4 API (or of a site that has one) everything, of a list all
 * its pages, of a record or file that.
 */
export async function walkAddress(run: Run, address: string, options: WalkOptions = {}): Promise<void> {
  const walk: Walk = { run, options, reader: readerFor(options) };
  let begun = "";
  try {
    const { document, url } = await findDocument(walk.reader, address);
    begun = ". What was read so far is in; run the same command again to go on";
    if (document.shape === "root") await walkRoot(walk, document.root, new URL(url));
    else if (document.shape === "records" && document.next !== null) await walkList(walk, listOf(url), url);
    else await importDocument(run, document, url);
  } catch (error) {
    if (!(error instanceof WalkStopped)) throw error;
    rejectDocument(run, address, error.message.replace(/\.$/, "") + begun);
  }
}

/** Why nothing can be brought in from an address; null when something can. */
export async function findWalkObstacle(address: string, options: WalkOptions = {}): Promise<string | null> {
  try {
    const { document } = await findDocument(readerFor(options), address);
    return document.shape === "unknown" ? document.reason : null;
  } catch (error) {
    if (error instanceof WalkStopped) return error.message;
    throw error;
  }
}

const readerFor = ({ client = outgoing(), ratePerSecond = 2, timer = systemTimer }: WalkOptions) =>
  new PoliteReader(client, ratePerSecond, timer);

/** What an address holds; of a site's front page, the root of its API. */
function findDocument(reader: PoliteReader, address: string): Promise<Read> {
  const isFrontPage = new URL(address).pathname === "/";
  return reader.read(isFrontPage ? new URL("/api/v4/", address).href : address);
}

async function walkRoot(walk: Walk, root: Root, base: URL): Promise<void> {
  const { run, options } = walk;
  const origin = base.origin + base.pathname;
  const resumed = run.isDryRun || options.restarts ? null : await findWalkState(run.client, origin);
  if (resumed) run.report.notices.push(`Went on where an earlier import of ${origin} had stopped.`);
  const done: string[] = [...(resumed?.done ?? [])];
  for (const list of lists) {
    if (done.includes(list)) continue;
    const first = sameServer(root[list], base);
    if (!first) {
      rejectDocument(run, origin, `names its ${list} elsewhere: ${root[list]}`);
      continue;
    }
    first.searchParams.set("limit", String(options.pageSize ?? 100));
    const start = resumed?.list === list ? sameServer(resumed.next, base) : null;
    await walkList(walk, list, (start ?? first).href, async (next) => {
      if (!run.isDryRun) await saveWalkState(run.client, origin, { done, list, next });
    });
    done.push(list);
  }
  if (!run.isDryRun) await finishWalk(run.client, origin);
}

async function walkList(
  { run, reader, options }: Walk,
  list: string,
  first: string,
  onPage: (next: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const origin = first.replace(/\?.*$/, "");
  let done = Number(new URL(first).searchParams.get("offset"));
  await onPage(first);
  try {
    for await (const { address, page, next } of listPages(
      (at) => reader.read(at),
      first,
      options.concurrency ?? 2,
    )) {
      await importPage(run, inPage(page, address), origin);
      done += Object.values(page.records).flat().length;
      run.onProgress({ label: list, done, total: page.count });
      if (next !== null) await onPage(next);
    }
  } catch (error) {
    if (!(error instanceof LyingList)) throw error;
    rejectDocument(run, origin, error.message);
  }
}

const listOf = (address: string) => new URL(address).pathname.split("/").filter(Boolean).at(-1) ?? "records";

/** The page with its query in front of each record's place, so that a report leads to it. */
function inPage(page: ListPage["page"], address: string): ListPage["page"] {
  const placed = (found: Found[]) =>
    found.map((one) => ({ ...one, record: `${new URL(address).search} ${one.record}`.trim() }));
  const { category, grid, package: packages } = page.records;
  return {
    ...page,
    records: { category: placed(category), grid: placed(grid), package: placed(packages) },
    unknown: placed(page.unknown),
  };
}
