/** Calendar weeks: seven days from a first day, kept at midnight UTC so that no time zone moves them. */
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

type Week = { firstDay: Date; lastDay: Date };

const dayAndMonth = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const monthName = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });

/** `count` weeks, oldest first, the last of which begins on `lastFirstDay`. */
export function weeksUpTo(lastFirstDay: Date, count: number): Week[] {
  return Array.from({ length: count }, (_, index) => {
    const firstDayMs = lastFirstDay.getTime() - (count - 1 - index) * WEEK_MS;
    return { firstDay: new Date(firstDayMs), lastDay: new Date(firstDayMs + 6 * DAY_MS) };
  });
}

/** "9–15 Feb 2026", "26 Jan – 1 Feb 2026", "29 Dec 2025 – 4 Jan 2026": no part is said twice. */
export function formatWeek({ firstDay, lastDay }: Week): string {
  const end = `${dayAndMonth.format(lastDay)} ${lastDay.getUTCFullYear()}`;
  if (firstDay.getUTCFullYear() !== lastDay.getUTCFullYear()) {
    return `${dayAndMonth.format(firstDay)} ${firstDay.getUTCFullYear()} – ${end}`;
  }
  if (firstDay.getUTCMonth() !== lastDay.getUTCMonth()) return `${dayAndMonth.format(firstDay)} – ${end}`;
  return `${firstDay.getUTCDate()}–${end}`;
}

export type MonthTick = { index: number; label: string };

/** One tick for each week that holds the first day of a month; January's carries the year. */
export function monthTicks(weeks: Week[]): MonthTick[] {
  return weeks.flatMap(({ firstDay, lastDay }, index) => {
    const beginsMonth = firstDay.getUTCDate() === 1 || firstDay.getUTCMonth() !== lastDay.getUTCMonth();
    if (!beginsMonth) return [];
    const label = lastDay.getUTCMonth() === 0 ? String(lastDay.getUTCFullYear()) : monthName.format(lastDay);
    return [{ index, label }];
  });
}
