import { lastOf, type RawSearchParams, readPage, readSearchText } from "./search-params";

/** Orders of the list of grids, as its address names them. */
export const gridSorts = ["title", "-packages", "-living", "-features", "-updated"] as const;
export type GridSort = (typeof gridSorts)[number];

/** What links to other catalogues of this kind write. */
const aliases: Readonly<Record<string, GridSort>> = {
  "-total_packages": "-packages",
  "-active_packages": "-living",
  "-modified": "-updated",
};

const isGridSort = (text: string): text is GridSort => (gridSorts as readonly string[]).includes(text);

export type GridListParams = { text: string; sort: GridSort; page: number };

function readGridSort(text: string): GridSort {
  const name = Object.hasOwn(aliases, text) ? (aliases[text] ?? text) : text;
  return isGridSort(name) ? name : "title";
}

/** Every part is read by itself: an invalid one changes nothing else. */
export const readGridListParams = (raw: RawSearchParams): GridListParams => ({
  text: readSearchText(raw.q).text,
  sort: readGridSort(lastOf(raw.sort)),
  page: readPage(lastOf(raw.page)),
});

/** The one query string that means `params`, without what says nothing. */
export function writeGridListParams({ text, sort, page }: GridListParams): string {
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (sort !== "title") query.set("sort", sort);
  if (page > 1) query.set("page", String(page));
  return query.size > 0 ? `?${query}` : "";
}
