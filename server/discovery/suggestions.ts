import { type PythonJson } from "@/lib/python-json";
import { readSearchText } from "@/lib/search-params";
import { addressOfHit } from "@/server/search/address";
import type { SearchHit } from "@/server/search/hit";
import { searchCatalogue } from "@/server/search/search";

const OPEN_SEARCH_SUGGESTIONS = 15;
const SITE_SUGGESTIONS = 10;

/** The text that an address asks for; of a repeated parameter the last one counts. */
export const askedText = (url: string): string => new URL(url).searchParams.getAll("q").at(-1) ?? "";

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

type Suggestion = Pick<
  SearchHit,
  "kind" | "title" | "slug" | "description" | "stars" | "isArchived" | "isDeprecated"
> & { url: string };

/** For the site's own search field. */
export async function suggest(asked: string): Promise<{ query: string; items: Suggestion[] }> {
  const hits = await search(asked, SITE_SUGGESTIONS);
  const items = hits.map((hit) => ({
    kind: hit.kind,
    title: hit.title,
    slug: hit.slug,
    description: hit.description,
    url: addressOfHit(hit),
    stars: hit.stars,
    isArchived: hit.isArchived,
    isDeprecated: hit.isDeprecated,
  }));
  return { query: asked, items };
}
