import { commits as words } from "./words";
import { axisTop } from "../axis";
import { formatWeek, type MonthTick, monthTicks, weeksUpTo } from "@/lib/weeks";

/** What the chart is made of; small and plain, for it travels to the browser. */
export type CommitSeries = {
  /** Commits a week, oldest first. */
  commitsPerWeek: number[];
  /** First day of the last of these weeks ("2026-02-09"); null when it is not known when they were. */
  lastWeek: string | null;
};

/** The axis always has this many weeks: a shorter series stands at its end. */
export const WEEKS = 52;

export type CommitBar = {
  /** Place on the axis, 0 to 51. */
  index: number;
  commits: number;
  /** "9–15 Feb 2026", or "week 3 of 52" when it is not known when that was. */
  label: string;
  /** First day, where known. */
  firstDay: string | null;
};

export type CommitChartData = {
  bars: CommitBar[];
  ticks: MonthTick[];
  /** Upper end of the vertical axis: an even number, so that its half is whole too. */
  top: number;
  total: number;
  busiest: CommitBar | null;
  /** Weeks without a commit at the end of the series; all of them when there never was one. */
  quietWeeks: number;
};

function describeWeeks({ commitsPerWeek, lastWeek }: CommitSeries) {
  const count = commitsPerWeek.length;
  if (!lastWeek) {
    return commitsPerWeek.map((_, index) => ({
      label: words.undatedWeek(index + 1, count),
      firstDay: null,
    }));
  }
  return weeksUpTo(new Date(`${lastWeek}T00:00:00Z`), count).map((week) => ({
    label: formatWeek(week),
    firstDay: week.firstDay.toISOString().slice(0, 10),
  }));
}

/** Month ticks for the whole axis, also under weeks that the series does not reach back to. */
function axisTicks(lastWeek: string | null): MonthTick[] {
  return lastWeek ? monthTicks(weeksUpTo(new Date(`${lastWeek}T00:00:00Z`), WEEKS)) : [];
}

function countQuietWeeks(commitsPerWeek: number[]): number {
  return commitsPerWeek.length - 1 - commitsPerWeek.findLastIndex((commits) => commits > 0);
}

/** Everything that the drawing, its words and its table say about a series of weekly commits. */
export function readCommitChart(series: CommitSeries): CommitChartData {
  const commitsPerWeek = series.commitsPerWeek.slice(-WEEKS);
  const weeks = describeWeeks({ ...series, commitsPerWeek });
  const offset = WEEKS - commitsPerWeek.length;
  const bars = weeks.map((week, index) => ({
    ...week,
    index: offset + index,
    commits: commitsPerWeek[index] ?? 0,
  }));
  const highest = Math.max(0, ...commitsPerWeek);
  return {
    bars,
    ticks: axisTicks(series.lastWeek),
    top: axisTop(highest),
    total: commitsPerWeek.reduce((sum, commits) => sum + commits, 0),
    busiest: highest > 0 ? (bars.findLast((bar) => bar.commits === highest) ?? null) : null,
    quietWeeks: countQuietWeeks(commitsPerWeek),
  };
}
