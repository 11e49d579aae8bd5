import { zoneOffsetSeconds } from "./time-zone";

const DAY_SECONDS = 86_400;

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** "18:02:37" */
const clock = (secondOfDay: number) =>
  `${two(Math.floor(secondOfDay / 3600))}:${two(Math.floor(secondOfDay / 60) % 60)}:${two(secondOfDay % 60)}`;

/** "-05:00"; "Z" for UTC, as the reference writes it; with seconds where a zone's local mean time has some. */
function formatOffset(offsetSeconds: number): string {
  if (offsetSeconds === 0) return "Z";
  const size = Math.abs(offsetSeconds);
  const sign = offsetSeconds < 0 ? "-" : "+";
  return sign + (size % 60 === 0 ? clock(size).slice(0, "05:00".length) : clock(size));
}

/** Date and time; of another day by a Date, which takes several times as long. */
function formatLocal(utcDate: string, utcSeconds: number, offsetSeconds: number): string {
  const secondOfDay = (((utcSeconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS) + offsetSeconds;
  if (secondOfDay >= 0 && secondOfDay < DAY_SECONDS) return `${utcDate}T${clock(secondOfDay)}`;
  return new Date((utcSeconds + offsetSeconds) * 1000).toISOString().slice(0, -".000Z".length);
}

/**
 * Writes an instant in ISO 8601 in a time zone, with its offset on that date and six fractional digits, or none when
 * they are all zero. A Date would cut microseconds, so this takes what PostgreSQL writes as text in a UTC session:
 * "2026-02-15 23:02:37.757866+00". Anything else (a year before 1 or after 9999) is returned as it is.
 */
export function formatInstant(text: string, timeZone: string): string {
  const date = text.slice(0, "2026-02-15".length);
  const seconds = Date.parse(`${date}T${text.slice(11, 19)}Z`) / 1000;
  if (Number.isNaN(seconds) || !text.endsWith("+00")) return text;
  const offsetSeconds = zoneOffsetSeconds(timeZone, seconds);
  const fraction = text.slice("2026-02-15 23:02:37.".length, -"+00".length);
  const local = formatLocal(date, seconds, offsetSeconds);
  return `${local}${fraction === "" ? "" : `.${fraction.padEnd(6, "0")}`}${formatOffset(offsetSeconds)}`;
}
