import { type PackageFilters } from "@/lib/package-filters";
import { listPackages, type PackageList } from "@/server/packages/list";
import type { SearchHit } from "@/server/search/hit";
import { searchCatalogue } from "@/server/search/search";
import { suggestSpelling } from "@/server/search/spelling";

/** Whoever has not found it among so many asks anew. */
const MOST_RESULTS = 200;

export type SearchPage = {
  grids: SearchHit[];
  /** The page of packages that is asked for, of those found. */
  packages: PackageList;
  /** Packages that were found, whatever is chosen of them. */
  foundPackages: number;
  /** There is more than is looked at. */
  isCut: boolean;
  /** What was probably meant, where something is misspelt. */
  meant: string | null;
};

/** All that the page of results shows. Four round trips. */
export async function findSearchPage(filters: PackageFilters): Promise<SearchPage> {
  const [hits, meant] = await Promise.all([
    searchCatalogue(filters.text, { limit: MOST_RESULTS, showsHidden: false }),
    suggestSpelling(filters.text),
  ]);
  const ids = hits.filter(({ kind }) => kind === "package").map(({ id }) => id);
  // The text has been looked for; what remains is to choose among what it found.
  const packages = await listPackages({ ...filters, text: "" }, { ids });
  return {
    grids: hits.filter(({ kind }) => kind === "grid"),
    packages,
    foundPackages: ids.length,
    isCut: hits.length === MOST_RESULTS,
    meant,
  };
}
