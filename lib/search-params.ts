/** What the query string of a list means. Every part is read by itself: an invalid one changes nothing else. */
export type RawSearchParams = Record<string, string | string[] | undefined>;

export type ListParams = {
  /** Counted from 1. */
  page: number;
  /** Text to find; "" for everything. */
  text: string;
  /** Slug of a category; "" for all. */
  category: string;
};

export const MAX_TEXT_LENGTH = 100;
const MAX_PAGE = 1_000_000;

/** Of a repeated parameter the last one counts, as in the API. */
export function lastOf(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.at(-1) : value) ?? "";
}

/** A page's number, counted from 1; the first for anything else. */
export function readPage(value: string): number {
  const page = /^\d{1,7}$/.test(value) ? Number(value) : 1;
  return page >= 1 && page <= MAX_PAGE ? page : 1;
}

/** Control characters, NUL among them, can stand in no title and upset the database. */
const cleanText = (value: string) =>
  value
    .replace(/\p{Cc}/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** The text of a search, and whether it was longer than what is searched for. */
export function readSearchText(raw: string | string[] | undefined): { text: string; isCut: boolean } {
  const text = cleanText(lastOf(raw));
  // Half of a character cannot stand in an address.
  const shown = text.slice(0, MAX_TEXT_LENGTH).replace(/[\ud800-\udbff]$/, "");
  return { text: shown.trimEnd(), isCut: text.length > MAX_TEXT_LENGTH };
}

const readSlug = (value: string) => (isSlug(value) ? value : "");

/** Whether a text can be the slug of anything here. What cannot be is never looked up. */
export const isSlug = (value: string): boolean => /^[-\w~]{1,200}$/.test(value);

export function readListParams(raw: RawSearchParams): ListParams {
  return {
    page: readPage(lastOf(raw.page)),
    text: readSearchText(raw.q).text,
    category: readSlug(lastOf(raw.category)),
  };
}

/** The query string that means `params`, without what says nothing: "" or "?q=forms&page=2". */
export function writeListParams({ page = 1, text = "", category = "" }: Partial<ListParams>): string {
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (category) query.set("category", category);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `?${query}` : "";
}
