import { zoneOffsetSeconds } from "./time-zone";

const two = (value: number) => String(value).padStart(2, "0");

/** "-05:00"; "Z" for UTC, as the reference writes it; with seconds where a zone's local mean time has some. */
function formatOffset(offsetSeconds: number): string {
  if (offsetSeconds === 0) return "Z";
  const size = Math.abs(offsetSeconds);
  const seconds = size % 60;
  const sign = offsetSeconds < 0 ? "-" : "+";
  const minutes = `${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}`;
  return `${sign}${minutes}${seconds === 0 ? "" : `:${two(seconds)}`}`;
}

/**
 * Writes an instant in ISO 8601 in a time zone, with its offset on that date and six fractional digits, or none when
 * they are all zero. A Date would cut microseconds, so this takes what PostgreSQL writes as text in a UTC session:
 * "2026-02-15 23:02:37.757866+00". Anything else (a year before 1 or after 9999) is returned as it is.
 */
export function formatInstant(text: string, timeZone: string): string {
  const seconds = Date.parse(`${text.slice(0, 10)}T${text.slice(11, 19)}Z`) / 1000;
  if (Number.isNaN(seconds) || !text.endsWith("+00")) return text;
  const offsetSeconds = zoneOffsetSeconds(timeZone, seconds);
  const local = new Date((seconds + offsetSeconds) * 1000).toISOString().slice(0, -".000Z".length);
  const fraction = text.slice("2026-02-15 23:02:37.".length, -"+00".length);
  return `${local}${fraction === "" ? "" : `.${fraction.padEnd(6, "0")}`}${formatOffset(offsetSeconds)}`;
}
