import { z } from "zod";
import { weekStart } from "@/lib/forges";
import { countField } from "@/server/sources/fields";
import type { GithubActivity } from "./github-answers";

const WEEKS = 52;
const WEEK_MS = 7 * 86_400_000;

export const weeksSchema = z.object({ perWeek: z.array(countField).length(WEEKS), lastWeek: z.iso.date() });

export type GithubWeeks = z.infer<typeof weeksSchema>;

const sundayOf = (instantMs: number) => weekStart(new Date(instantMs), "github");

/** The 52 weeks that end with `lastWeek`. */
function weeksUntil(lastWeek: string, commits: ReadonlyMap<string, number>): GithubWeeks {
  const lastMs = Date.parse(lastWeek);
  const sundays = Array.from({ length: WEEKS }, (_, index) =>
    sundayOf(lastMs - (WEEKS - 1 - index) * WEEK_MS),
  );
  return { perWeek: sundays.map((sunday) => commits.get(sunday) ?? 0), lastWeek };
}

/** GitHub's own last week is the one that ended last, or the current one: an older one has been followed by empty ones. */
const laterOf = (lastWeek: string | undefined, now: Date) => {
  const ended = sundayOf(now.getTime() - WEEK_MS);
  return lastWeek !== undefined && lastWeek > ended ? lastWeek : ended;
};

/** Statistics as weeks. They are kept there by commit, so those of a quiet repository are of a past time. */
export function readWeeks(activity: GithubActivity, now: Date): GithubWeeks {
  // Our clock may be behind, but not by a year: weeks of then are no weeks that have been.
  const latestMs = now.getTime() + WEEKS * WEEK_MS;
  const commits = new Map(
    activity
      .map(({ week, total }) => ({ weekMs: week * 1000, total }))
      .filter(({ weekMs }) => weekMs <= latestMs)
      .map(({ weekMs, total }) => [sundayOf(weekMs), total]),
  );
  return weeksUntil(laterOf([...commits.keys()].sort().at(-1), now), commits);
}

/** The same weeks later, when nothing was pushed since. */
export function shiftWeeks({ perWeek, lastWeek }: GithubWeeks, now: Date): GithubWeeks {
  const activity = perWeek.map((total, index) => ({
    week: Date.parse(lastWeek) / 1000 - (WEEKS - 1 - index) * (WEEK_MS / 1000),
    total,
  }));
  return readWeeks(activity, now);
}
