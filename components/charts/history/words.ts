import { formatInteger } from "@/lib/numbers";

const change = (from: number, to: number): string => {
  if (from === to) return "unchanged";
  return to > from ? `${formatInteger(to - from)} more` : `${formatInteger(from - to)} fewer`;
};

/** What the charts of an entry's figures over time say; part of `words`. */
export const figures = {
  title: "Over time",
  names: { stars: "Stars", forks: "Forks", downloads: "Downloads a month", score: "Score" },
  day: "Day",
  /** Before the day that it is compared with. */
  since: (from: number, to: number) => `${change(from, to)} since`,
  label: (name: string, from: string, first: number, to: string, last: number) =>
    `${name}: ${formatInteger(first)} on ${from}, ${formatInteger(last)} on ${to}`,
  none: "Nothing is recorded yet. From its first reading on, its stars, forks, downloads and score are kept here day by day.",
  /** Before a day. */
  recordedSince: "Recorded since",
  fromTomorrow: "A line is drawn from the second day on.",
  notRecorded: "Not recorded yet.",
  /** Before a day. */
  first: "recorded since",
  table: "The figures as a table",
  missing: "–",
  kept: "Each of the last 90 days, and one day a week before.",
} as const;
