/** How figures are written. One language for now, so the formatters are made once. */
const whole = new Intl.NumberFormat("en-GB");
const compact = new Intl.NumberFormat("en-GB", { notation: "compact", maximumSignificantDigits: 3 });

/** From this on a column shows the short form, with the exact figure on hover. */
const COMPACT_FROM = 10_000;

/** 12345 → "12,345". */
export const formatInteger = (value: number): string => whole.format(value);

/** 1234567 → "1.23m", for columns; figures below 10,000 stay exact. */
export function formatCompact(value: number): string {
  return value < COMPACT_FROM ? formatInteger(value) : compact.format(value).toLowerCase();
}

/** counted(1, "week") → "1 week", counted(3, "week") → "3 weeks". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatInteger(count)} ${count === 1 ? one : many}`;
}
