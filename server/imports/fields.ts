import { z } from "zod";
import { isCalendarDay, isInstant } from "@/server/imports/instants";

/** Largest value of PostgreSQL's `integer`. */
const MAX_INTEGER = 2_147_483_647;
/** Weeks in the record of a package's commits. */
const MAX_WEEKS = 52;

const wrongType = (expected: string) => ({
  error: (issue: { input?: unknown }) =>
    issue.input === undefined ? "is missing" : `must be ${expected}, not ${describeValue(issue.input)}`,
});

/** A value as a report shows it. Lists and objects, which can be of any size and depth, are only named. */
export function describeValue(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const shown = JSON.stringify(value) ?? typeof value;
  return shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
}

/** Highest id taken: the sequences go on from there and must have room left. */
const MAX_ID = 1_000_000_000;

const integer = (least: number, most = MAX_INTEGER) =>
  z
    .int(wrongType("a whole number"))
    .min(least, { error: `must not be below ${least}` })
    .max(most, { error: `must not be above ${most}` });

/** Identifies a row. */
export const id = integer(1, MAX_ID);
/** How many of something there are. */
export const count = integer(0);
export const wholeNumber = integer(-MAX_INTEGER);
export const flag = z.boolean(wrongType("true or false"));

/** Text that the database can hold, of at most `maxCharacters` code points. */
export const text = (maxCharacters: number) =>
  z
    .string(wrongType("text"))
    .refine((value) => !value.includes("\0"), { error: "holds a NUL character" })
    .refine((value) => value.isWellFormed(), { error: "holds half a surrogate pair" })
    .refine((value) => value.length <= maxCharacters || [...value].length <= maxCharacters, {
      error: `is longer than ${maxCharacters} characters`,
    });

/** Text that may not be empty. */
export const name = (maxCharacters: number) =>
  text(maxCharacters).refine((value) => value.trim() !== "", { error: "is empty" });

/** What stands in an address: letters, digits, hyphens and underscores, as the database demands. */
export const slug = (maxCharacters: number) =>
  text(maxCharacters).regex(/^[-a-zA-Z0-9_]+$/, {
    error: "must consist of letters, digits, hyphens and underscores",
  });

/** A point in time, kept as text: a JavaScript Date would lose its microseconds. */
export const instant = z.string(wrongType("a date and time")).refine(isInstant, {
  error: (issue) => `is no date and time with an offset: ${describeValue(issue.input)}`,
});
export const day = z.string(wrongType("a date")).refine(isCalendarDay, {
  error: (issue) => `is no date: ${describeValue(issue.input)}`,
});

/** Commits a week, oldest first. */
export const weeks = list(count).max(MAX_WEEKS, { error: `has more than ${MAX_WEEKS} weeks` });

export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, wrongType("a list"));
}

export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object(shape, wrongType("an object"));
}
