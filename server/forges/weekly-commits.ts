import { z } from "zod";
import { weekStart } from "@/lib/forges";
import type { WeeklyCommits } from "./forge";

const WEEKS = 52;
const WEEK_MS = 7 * 86_400_000;
/** More are dropped, the least active first: what is remembered of a repository stays small. */
const MAX_AUTHORS = 500;

/** A commit as it is counted. */
export type Commit = {
  id: string;
  /** ISO 8601, of the committer; null where it cannot be read: such a commit belongs to no week. */
  committedAt: string | null;
  /** Account, or name where there is none; null for nobody. */
  author: string | null;
};

const MAX_NAME_LENGTH = 100;

/**
 * A name as it can be listed: the list is kept with commas between them. Without what neither JSON of the database nor a
 * page can show. Null for nothing.
 */
export function participantName(name: string): string | null {
  const plain = name.replace(/[\p{Cc}\p{Cf},\s]+/gu, " ").trim();
  return plain.slice(0, MAX_NAME_LENGTH).toWellFormed().trim() || null;
}

const count = z.int().nonnegative();

/** What was counted of a repository's commits. Only weeks that have commits are named, by their first day (UTC). */
export const tallySchema = z.object({
  total: count,
  weeks: z.record(z.iso.date(), count),
  /** Pairs, for a name may be anything. */
  authors: z.array(z.tuple([z.string(), count])).max(MAX_AUTHORS),
  /** Whether every author of the commits that were counted is among them. */
  hasAllAuthors: z.boolean(),
});

export type Tally = z.infer<typeof tallySchema>;

export const emptyTally: Tally = { total: 0, weeks: {}, authors: [], hasAllAuthors: true };

/** Monday of the week that `instant` is in: of all forges but GitHub, which counts for itself. */
const mondayOf = (instant: Date) => weekStart(instant, "");

const mondayAfter = (now: Date, weeks: number) => mondayOf(new Date(now.getTime() + weeks * WEEK_MS));

/** First day of the first week that is counted. */
export const firstCountedDay = (now: Date): string => mondayAfter(now, 1 - WEEKS);

const byActivity = ([name, commits]: [string, number], [otherName, otherCommits]: [string, number]) =>
  otherCommits - commits || (name < otherName ? -1 : 1);

/** The tally with further commits. Weeks that have passed out of the year are forgotten, new ones have come in. */
export function addCommits(tally: Tally, commits: readonly Commit[], now: Date): Tally {
  const weeks = new Map(Object.entries(tally.weeks));
  const authors = new Map(tally.authors);
  for (const { committedAt, author } of commits) {
    if (committedAt !== null) {
      const week = mondayOf(new Date(committedAt));
      weeks.set(week, (weeks.get(week) ?? 0) + 1);
    }
    if (author !== null) authors.set(author, (authors.get(author) ?? 0) + 1);
  }
  const first = firstCountedDay(now);
  // A committer's clock may be ahead: the week that follows is kept until its time has come.
  const last = mondayAfter(now, 1);
  const sorted = [...authors].sort(byActivity);
  return {
    total: tally.total + commits.length,
    weeks: Object.fromEntries([...weeks].filter(([week]) => week >= first && week <= last)),
    authors: sorted.slice(0, MAX_AUTHORS),
    hasAllAuthors: tally.hasAllAuthors && sorted.length <= MAX_AUTHORS,
  };
}

/** The tally as 52 weeks, the last of which is the current one. */
export function weeklyCommits({ weeks }: Tally, now: Date): WeeklyCommits {
  const mondays = Array.from({ length: WEEKS }, (_, index) => mondayAfter(now, index + 1 - WEEKS));
  return { perWeek: mondays.map((monday) => weeks[monday] ?? 0), lastWeek: mondayOf(now) };
}
