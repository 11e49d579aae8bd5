import { facets, type PackageFilters } from "@/lib/package-filters";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { countFacets, type FacetCounts } from "./facet-counts";
import { filterValues, inScope, matches, type PackageScope } from "./filters";
import { type ListedPackage, type Place, placeColumns, readListed } from "./listed";
import { orderOf } from "./order";

export const PACKAGES_A_PAGE = 20;

export type PackageList = {
  items: ListedPackage[];
  total: number;
  pageCount: number;
  counts: FacetCounts;
};

/** One page, in order. `package_listing` is read whole and the best of it kept: no order needs an index. */
async function readPlaces(filters: PackageFilters, scope: PackageScope): Promise<Place[]> {
  const { rows } = await pool().query<Place>({
    name: `package-list ${filters.sort}`,
    text: `SELECT ${placeColumns}
      FROM package_listing AS l
      WHERE ${inScope} AND ${facets.map((facet) => matches[facet]).join(" AND ")}
      ORDER BY ${orderOf(filters.sort)}
      LIMIT ${PACKAGES_A_PAGE} OFFSET $14`,
    values: [...filterValues(filters, scope), (filters.page - 1) * PACKAGES_A_PAGE],
  });
  return rows;
}

const sortTags = (sort: PackageFilters["sort"]) => {
  if (sort.endsWith("usage")) return [tags.usages];
  return sort.endsWith("likes") ? [tags.favorites] : [];
};

/** One page of the packages that are asked for, and what else may be chosen. A page beyond the end has no items. */
export async function listPackages(filters: PackageFilters, scope: PackageScope = {}): Promise<PackageList> {
  dependsOn(tags.packages, ...sortTags(filters.sort));
  if (scope.gridId !== undefined) dependsOn(tags.grid(scope.gridId));
  const [counts, places] = await Promise.all([countFacets(filters, scope), readPlaces(filters, scope)]);
  const { total } = counts;
  return {
    items: await readListed(places),
    total,
    pageCount: Math.max(1, Math.ceil(total / PACKAGES_A_PAGE)),
    counts,
  };
}
