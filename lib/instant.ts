import { zoneOffsetSeconds } from "./time-zone";
import { formatOffset } from "./utc-offset";
import { zoneDay, type ZoneDay } from "./zone-day";

/** "2026-02-15T18:02:37" and its offset. */
function formatOnDay(date: string, time: string, { offsetHours, dayBefore, dayAfter, offset }: ZoneDay) {
  const hour = Number(time.slice(0, "23".length)) + offsetHours;
  const localDate = hour < 0 ? dayBefore : hour < 24 ? date : dayAfter;
  const localHour = String((hour + 24) % 24).padStart(2, "0");
  return { local: `${localDate}T${localHour}${time.slice("23".length)}`, offset };
}

/** The same, whatever the offset. Takes several times as long. */
function formatByDate(date: string, time: string, timeZone: string) {
  const seconds = Date.parse(`${date}T${time}Z`) / 1000;
  if (Number.isNaN(seconds)) return null;
  const offsetSeconds = zoneOffsetSeconds(timeZone, seconds);
  const local = new Date((seconds + offsetSeconds) * 1000).toISOString().slice(0, -".000Z".length);
  return { local, offset: formatOffset(offsetSeconds) };
}

/**
 * Writes an instant in ISO 8601 in a time zone, with its offset on that date and six fractional digits, or none when
 * they are all zero. A Date would cut microseconds, so this takes what PostgreSQL writes as text in a UTC session:
 * "2026-02-15 23:02:37.757866+00". Anything else (a year before 1 or after 9999) is returned as it is.
 */
export function formatInstant(text: string, timeZone: string): string {
  if (!text.endsWith("+00")) return text;
  const date = text.slice(0, "2026-02-15".length);
  const time = text.slice("2026-02-15 ".length, "2026-02-15 23:02:37".length);
  const day = zoneDay(timeZone, date);
  const written = day ? formatOnDay(date, time, day) : formatByDate(date, time, timeZone);
  if (!written) return text;
  const fraction = text.slice("2026-02-15 23:02:37.".length, -"+00".length);
  return `${written.local}${fraction === "" ? "" : `.${fraction.padEnd(6, "0")}`}${written.offset}`;
}
