/**
 * A stored time as v3 writes it: in UTC, cut to milliseconds, without a fraction only where the microseconds are
 * exactly zero. Takes what PostgreSQL writes as text in a UTC session: "2026-02-15 23:02:37.757866+00".
 */
export function utcTime(text: string): string {
  const seconds = `${text.slice(0, 10)}T${text.slice(11, 19)}`;
  const fraction = text.slice("2026-02-15 23:02:37.".length, -"+00".length);
  return fraction === "" ? `${seconds}Z` : `${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}Z`;
}

export const utcTimeOrNull = (text: string | null): string | null => (text === null ? null : utcTime(text));
