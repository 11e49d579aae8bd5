import { zoneOffsetSeconds } from "./time-zone";
import { formatOffset } from "./utc-offset";

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;
/** Fifty years of them. */
const MAX_DAYS = 18_000;

/** A day in UTC as a zone's clocks show it, all day at the same distance of whole hours. */
export type ZoneDay = { offsetHours: number; offset: string; dayBefore: string; dayAfter: string };

const days = new Map<string, Map<string, ZoneDay | null>>();

const dateAt = (seconds: number) => new Date(seconds * 1000).toISOString().replace(/T.*/, "");

function readDay(timeZone: string, date: string): ZoneDay | null {
  const start = Date.parse(`${date}T00:00:00Z`) / 1000;
  if (Number.isNaN(start)) return null;
  const offsetSeconds = zoneOffsetSeconds(timeZone, start);
  const isSteady = zoneOffsetSeconds(timeZone, start + DAY_SECONDS - 1) === offsetSeconds;
  if (!isSteady || offsetSeconds % HOUR_SECONDS !== 0) return null;
  return {
    offsetHours: offsetSeconds / HOUR_SECONDS,
    offset: formatOffset(offsetSeconds),
    dayBefore: dateAt(start - DAY_SECONDS),
    dayAfter: dateAt(start + DAY_SECONDS),
  };
}

/** Null for a day on which clocks change, in a zone with odd minutes, or for what is no date. Days are remembered. */
export function zoneDay(timeZone: string, date: string): ZoneDay | null {
  let known = days.get(timeZone);
  if (!known || known.size > MAX_DAYS) days.set(timeZone, (known = new Map<string, ZoneDay | null>()));
  let day = known.get(date);
  if (day === undefined) known.set(date, (day = readDay(timeZone, date)));
  return day;
}
