import { counted, formatInteger } from "@/lib/numbers";

/** What the chart of commits says; part of `words`. */
export const commits = {
  title: "Commits",
  summary: (total: number, weeks: number) => `${counted(total, "commit")} in ${counted(weeks, "week")}`,
  busiest: (label: string, commits: number) => `busiest ${label} with ${formatInteger(commits)}`,
  fetched: "fetched",
  quiet: (weeks: number) => `quiet for ${weeks} weeks`,
  none: (weeks: number) => `No commits in ${counted(weeks, "week")}`,
  unknown: "The commits of each week are not known yet.",
  undated: "It is not known when these weeks were.",
  undatedWeek: (place: number, count: number) => `week ${place} of ${count}`,
  short: (weeks: number) => `Only the last ${counted(weeks, "week")} are known.`,
  week: (label: string, commits: number) => `${label}: ${counted(commits, "commit")}`,
  chart: "Commits by week",
  table: "The weeks as a table",
  weekColumn: "Week",
  commitsColumn: "Commits",
} as const;
