/** How dates are written on pages: absolutely, in the catalogue's time zone. A browser makes them relative later. */
const LOCALE = "en-GB";

type Style = "date" | "dateTime" | "month";

const options: Record<Style, Intl.DateTimeFormatOptions> = {
  date: { day: "numeric", month: "short", year: "numeric" },
  dateTime: {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  },
  month: { month: "long", year: "numeric" },
};

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(style: Style, timeZone: string): Intl.DateTimeFormat {
  const key = `${style} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(LOCALE, { ...options[style], timeZone });
  formatters.set(key, made);
  return made;
}

/** "14 Feb 2026" in the time zone. */
export const formatDate = (instant: Date, timeZone: string): string =>
  formatter("date", timeZone).format(instant);

/** "14 Feb 2026, 04:43 GMT-5" in the time zone. */
export const formatDateTime = (instant: Date, timeZone: string): string =>
  formatter("dateTime", timeZone).format(instant);

/** "March 2013", for dates known to the month only; these are kept at their month's first day in UTC. */
export const formatMonth = (month: Date): string => formatter("month", "UTC").format(month);

/** "2013-03", for the `datetime` attribute of such a date. */
export const monthAttribute = (month: Date): string => month.toISOString().slice(0, 7);

/** "2026-02-14", for a calendar day kept at midnight UTC. */
export const dayAttribute = (day: Date): string => day.toISOString().slice(0, 10);
