import { type PythonJson } from "@/lib/python-json";
import { readSearchText } from "@/lib/search-params";
import { addressOfHit } from "@/server/search/address";
import type { SearchHit } from "@/server/search/hit";
import { searchCatalogue } from "@/server/search/search";

const OPEN_SEARCH_SUGGESTIONS = 15;
const SITE_SUGGESTIONS = 10;
/** Who has not found it among these asks for all results. */
const MOST_PAGES = 5;

/** The text that an address asks for; of a repeated parameter the last one counts. */
export const askedText = (url: string): string => new URL(url).searchParams.getAll("q").at(-1) ?? "";

/** Which ten of the suggestions: counted from 1, and 1 for what is no page. */
export function askedPage(url: string): number {
  const page = new URL(url).searchParams.getAll("page").at(-1) ?? "";
  return /^[1-9]$/.test(page) ? Math.min(Number(page), MOST_PAGES) : 1;
}

/** A text that is too long finds nothing: nobody typed it. */
async function search(asked: string, limit: number): Promise<SearchHit[]> {
  const { text, isCut } = readSearchText(asked);
  return text === "" || isCut ? [] : searchCatalogue(text, { limit, showsHidden: false });
}

/** For browsers: the text, titles, descriptions (none) and addresses, in the form that OpenSearch knows. */
export async function suggestForBrowser(asked: string): Promise<PythonJson> {
  const hits = await search(asked, OPEN_SEARCH_SUGGESTIONS);
  return [asked, hits.map(({ title }) => title), [], hits.map(addressOfHit)];
}

export type Suggestion = Pick<
  SearchHit,
  "kind" | "title" | "slug" | "description" | "stars" | "isArchived" | "isDeprecated"
> & { url: string };

export type Suggestions = {
  /** As it was asked for. */
  query: string;
  page: number;
  /** Whether there is a page after this one. */
  hasMore: boolean;
  items: Suggestion[];
};

/** For the site's own search field: ten at a time. */
export async function suggest(asked: string, page = 1): Promise<Suggestions> {
  const end = page * SITE_SUGGESTIONS;
  const hits = await search(asked, end + 1);
  const items = hits.slice(end - SITE_SUGGESTIONS, end).map((hit) => ({
    kind: hit.kind,
    title: hit.title,
    slug: hit.slug,
    description: hit.description,
    url: addressOfHit(hit),
    stars: hit.stars,
    isArchived: hit.isArchived,
    isDeprecated: hit.isDeprecated,
  }));
  return { query: asked, page, hasMore: hits.length > end && page < MOST_PAGES, items };
}
