import { facets, type PackageFilters } from "@/lib/package-filters";
import { dependsOn, tags } from "@/server/cache/tags";
import { countFacets, type FacetCounts } from "./facet-counts";
import { filterValues, findIdsOfText, inScope, matches, type PackageScope } from "./filters";
import { type ListedPackage, readSlice } from "./listed";

const PACKAGES_A_PAGE = 20;

export type PackageList = {
  items: ListedPackage[];
  total: number;
  pageCount: number;
  counts: FacetCounts;
};

const sortTags = (sort: PackageFilters["sort"]) => {
  if (sort.endsWith("usage")) return [tags.usages];
  return sort.endsWith("likes") ? [tags.favorites] : [];
};

/** One page of the packages that are asked for, and what else may be chosen. A page beyond the end has no items. */
export async function listPackages(filters: PackageFilters, within: PackageScope = {}): Promise<PackageList> {
  const scope = filters.text ? { ...within, ids: await findIdsOfText(filters.text) } : within;
  dependsOn(tags.packages, ...sortTags(filters.sort));
  if (scope.gridId !== undefined) dependsOn(tags.grid(scope.gridId));
  const [counts, items] = await Promise.all([
    countFacets(filters, scope),
    readSlice({
      name: "package-list",
      condition: [inScope, ...facets.map((facet) => matches[facet])].join(" AND "),
      sort: filters.sort,
      values: filterValues(filters, scope),
      limit: PACKAGES_A_PAGE,
      offset: (filters.page - 1) * PACKAGES_A_PAGE,
    }),
  ]);
  const { total } = counts;
  return { items, total, pageCount: Math.max(1, Math.ceil(total / PACKAGES_A_PAGE)), counts };
}
