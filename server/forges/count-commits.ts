import { z } from "zod";
import { SourceError } from "@/server/sources/source-error";
import type { WeeklyCommits } from "./forge";
import {
  addCommits,
  type Commit,
  emptyTally,
  firstCountedDay,
  tallySchema,
  weeklyCommits,
} from "./weekly-commits";

/** The commits that `to` contains and `from` does not, by their ids; all that `to` contains where `from` is null. */
export type CommitRange = { from: string | null; to: string };

export type CommitPage = {
  /** Newest first. */
  commits: readonly Commit[];
  /** What to ask for the page that follows it; null after the last one. */
  next: string | null;
};

/** How a forge is asked for commits. */
export type CommitSource = {
  /** A page of them; the first where `cursor` is null. The range must be exact, also where branches were merged. */
  page: (range: CommitRange, cursor: string | null) => Promise<CommitPage>;
  /** Whether `to` contains `from`. It does not, or `from` is no longer there, after history was rewritten. */
  contains: (to: string, from: string) => Promise<boolean>;
};

/** Of one range, over all times: of large mirrors the older commits stay uncounted. */
const MAX_PAGES_IN_ALL = 400;
/** Ranges that wait to be read. Where there would be more, counting begins anew. */
const MAX_UNREAD = 5;

/** A range that was not read to its end. */
const unreadSchema = z.object({
  from: z.string().max(64).nullable(),
  to: z.string().max(64),
  /** What to ask for next; null: the first page. */
  cursor: z.string().max(2000).nullable(),
  pages: z.int().nonnegative(),
  /** Of its commits those of the days after this one (UTC) were read; null for none. */
  readUntil: z.iso.date().nullable(),
});

const memorySchema = z.object({
  /** All commits that it contains are counted, but those of `unread`. */
  newest: z.string().max(64),
  unread: z.array(unreadSchema).max(MAX_UNREAD),
  tally: tallySchema,
});

type Unread = z.infer<typeof unreadSchema>;
type Memory = z.infer<typeof memorySchema>;

type Counting = {
  source: CommitSource;
  /** Id of the branch's last commit. */
  head: string;
  /** The `memory` of the last count; anything else counts as none. */
  memory: unknown;
  now: Date;
  /** The most pages to ask for, this time. */
  maxPages: number;
};

export type CommitCount = {
  /** Null until a whole year has been read. */
  commits: WeeklyCommits | null;
  /** Null until all commits have been read. */
  total: number | null;
  /** Of the commits that were read, most active first; null while none was. */
  participants: string[] | null;
  participantsComplete: boolean;
  memory: Memory;
};

/**
 * Counts what has come since the last time; everything the first time, and after history was rewritten. What does not fit
 * into `maxPages` is read the next time; what is not known until then is null.
 */
export async function countCommits(counting: Counting): Promise<CommitCount> {
  const remembered = memorySchema.safeParse(counting.memory).data;
  const reader = new PageReader(counting);
  const known = remembered && (await comeUpTo(counting, remembered));
  if (!known) return countOf(await readUnread(reader, beginAt(counting.head)), counting.now);
  try {
    return countOf(await readUnread(reader, known), counting.now);
  } catch (error) {
    if (remembered.unread.length === 0 || !isRefusedCursor(error)) throw error;
    return countOf(await readUnread(reader, beginAt(counting.head)), counting.now);
  }
}

const wholeRange = (from: string | null, to: string): Unread => ({
  from,
  to,
  cursor: null,
  pages: 0,
  readUntil: null,
});

const beginAt = (head: string): Memory => ({
  newest: head,
  unread: [wholeRange(null, head)],
  tally: emptyTally,
});

/** What is remembered, with the commits that have come since as unread. Null where it says nothing of `head`. */
async function comeUpTo({ source, head }: Counting, memory: Memory): Promise<Memory | null> {
  if (memory.newest === head) return memory;
  if (memory.unread.length === MAX_UNREAD || !(await source.contains(head, memory.newest))) return null;
  return { ...memory, newest: head, unread: [wholeRange(memory.newest, head), ...memory.unread] };
}

/** A forge need not know a cursor of the last time any more. */
const isRefusedCursor = (error: unknown) =>
  error instanceof SourceError && (error.failure === "not_found" || error.failure === "bad_answer");

/** Asks for pages until there have been enough, or the forge asks for patience: what was read until then is kept. */
class PageReader {
  readonly #source: CommitSource;
  readonly now: Date;
  #pagesLeft: number;
  #hasRead = false;

  constructor({ source, now, maxPages }: Counting) {
    this.#source = source;
    this.now = now;
    this.#pagesLeft = maxPages;
  }

  /** The next page; null where no more may be asked for. */
  async read({ from, to, cursor, pages }: Unread): Promise<CommitPage | null> {
    if (this.#pagesLeft === 0 || pages >= MAX_PAGES_IN_ALL) return null;
    this.#pagesLeft -= 1;
    try {
      const page = await this.#source.page({ from, to }, cursor);
      this.#hasRead = true;
      return page;
    } catch (error) {
      if (!this.#hasRead || !(error instanceof SourceError) || error.failure !== "busy") throw error;
      this.#pagesLeft = 0;
      return null;
    }
  }
}

async function readUnread(reader: PageReader, memory: Memory): Promise<Memory> {
  let { tally } = memory;
  const unread: Unread[] = [];
  for (const range of memory.unread) {
    let rest: Unread | null = range;
    while (rest) {
      const page = await reader.read(rest);
      if (!page) break;
      tally = addCommits(tally, page.commits, reader.now);
      rest = page.next === null ? null : afterPage(rest, page.commits, page.next);
    }
    if (rest) unread.push(rest);
  }
  return { ...memory, tally: addCommits(tally, [], reader.now), unread };
}

/** The newest day of a page is where the commits of the next one may begin: their order is not quite that of time. */
function afterPage(range: Unread, commits: readonly Commit[], cursor: string): Unread {
  const days = commits.flatMap(({ committedAt }) =>
    committedAt === null ? [] : [new Date(committedAt).toISOString().slice(0, 10)],
  );
  return { ...range, cursor, pages: range.pages + 1, readUntil: days.sort().at(-1) ?? range.readUntil };
}

function countOf(memory: Memory, now: Date): CommitCount {
  const { tally, unread } = memory;
  const isWhole = unread.length === 0;
  const first = firstCountedDay(now);
  const hasYear = unread.every(({ readUntil }) => readUntil !== null && readUntil < first);
  return {
    commits: hasYear ? weeklyCommits(tally, now) : null,
    total: isWhole ? tally.total : null,
    participants: isWhole || tally.total > 0 ? tally.authors.map(([author]) => author) : null,
    participantsComplete: isWhole && tally.hasAllAuthors,
    memory,
  };
}
