const FORM = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,6})?(?:Z|[+-](\d{2}):(\d{2}))$/;
const DAY_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whether PostgreSQL can store it: ISO 8601 with an offset, a day that exists, at most six fractional digits. */
export function isInstant(text: string): boolean {
  const match = FORM.exec(text);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const [offsetHours = 0, offsetMinutes = 0] = match.slice(7, 9).map((part) => Number(part ?? 0));
  // PostgreSQL takes offsets up to 15:59.
  return (
    isDay(year, month, day) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    offsetHours < 16 &&
    offsetMinutes < 60
  );
}

/** Whether it is a calendar day, "2026-02-15". */
export function isCalendarDay(text: string): boolean {
  const match = DAY_FORM.exec(text);
  return match !== null && isDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
