const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

/** Largest unit first, with how many seconds one of it lasts on average. */
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365.25 * DAY_S],
  ["month", 30.44 * DAY_S],
  ["week", 7 * DAY_S],
  ["day", DAY_S],
  ["hour", HOUR_S],
  ["minute", MINUTE_S],
];

const format = new Intl.RelativeTimeFormat("en-GB", { numeric: "always" });

/** "3 weeks ago", "in 2 days", "just now": in whole units, cut rather than rounded, so that it never claims more. */
export function formatRelative(then: Date, now: Date): string {
  const seconds = (then.getTime() - now.getTime()) / 1000;
  for (const [unit, length] of units) {
    const count = Math.trunc(seconds / length);
    if (count !== 0) return format.format(count, unit);
  }
  return "just now";
}
