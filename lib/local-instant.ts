import { zoneOffsetSeconds } from "./time-zone";
import { formatInstant } from "./instant";

const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const MINUTES_END = "2026-02-15T18:02".length;

/** Whether a text names a day that there is: "2026-02-15". */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayAfterParsing(text) === text;

function dayAfterParsing(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, text.length);
}

/**
 * The instant that clocks in a zone show as "2026-02-15T18:02" (what a browser's field for a date and a time holds), as
 * "2026-02-15T23:02:00.000Z"; null where the text is none. An hour that is skipped in spring means the one after it.
 */
export function localInstant(text: string, timeZone: string): string | null {
  if (!LOCAL.test(text) || !isDay(text.slice(0, "2026-02-15".length))) return null;
  const shown = Date.parse(`${text}:00Z`) / 1000;
  if (Number.isNaN(shown)) return null;
  const nearly = shown - zoneOffsetSeconds(timeZone, shown);
  const exactly = shown - zoneOffsetSeconds(timeZone, nearly);
  const isSkipped = exactly + zoneOffsetSeconds(timeZone, exactly) !== shown;
  return new Date((isSkipped ? Math.max(nearly, exactly) : exactly) * 1000).toISOString();
}

/** The other way round, for a time as PostgreSQL writes it in a UTC session. */
export const localMinute = (instant: string, timeZone: string): string =>
  formatInstant(instant, timeZone).slice(0, MINUTES_END);
