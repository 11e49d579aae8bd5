/** Orders of a list of packages as its address names them: "-" before a name is descending. */

const sortKeys = [
  "stars",
  "score",
  "downloads",
  "usage",
  "likes",
  "forks",
  "title",
  "category",
  "created",
  "updated",
  "released",
  "fetched",
] as const;

export type SortKey = (typeof sortKeys)[number];
/** `relevance` is the order in which a search found them; nothing else has it. */
export type PackageSort = SortKey | `-${SortKey}` | "relevance";

/** What links to other catalogues of this kind write. */
const aliases: Readonly<Record<string, SortKey>> = {
  repo_watchers: "stars",
  repo_forks: "forks",
  pypi_downloads: "downloads",
  usage_count: "usage",
  last_fetched: "fetched",
};

const isSortKey = (text: string): text is SortKey => (sortKeys as readonly string[]).includes(text);

export const packageSorts: readonly PackageSort[] = sortKeys.flatMap((key) => [`-${key}` as const, key]);

/** The orders that a list offers; the others are reached by address. */
export const offeredSorts = [
  "-stars",
  "-score",
  "-downloads",
  "-usage",
  "-likes",
  "-forks",
  "-released",
  "-updated",
  "-created",
  "title",
  "category",
] as const satisfies readonly PackageSort[];

/** The order that a text names, or the usual one. */
export function readSort(text: string, usual: PackageSort): PackageSort {
  if (text === "relevance" && usual === "relevance") return "relevance";
  const isDescending = text.startsWith("-");
  const name = isDescending ? text.slice(1) : text;
  const key = Object.hasOwn(aliases, name) ? aliases[name] : name;
  if (key === undefined || !isSortKey(key)) return usual;
  return isDescending ? `-${key}` : key;
}
