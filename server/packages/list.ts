import { facets, type PackageFilters } from "@/lib/package-filters";
import { dependsOn, tags } from "@/server/cache/tags";
import { db, pool } from "@/server/db";
import { countFacets, type FacetCounts } from "./facet-counts";
import { filterValues, inScope, matches, type PackageScope } from "./filters";
import { orderOf } from "./order";
import { packageCardSelect, type PackageCardRow } from "./select";

export const PACKAGES_A_PAGE = 20;

export type PackageList = {
  items: PackageCardRow[];
  total: number;
  pageCount: number;
  counts: FacetCounts;
};

/** Ids of one page, in order. `package_listing` is read whole and the best of it kept: no order needs an index. */
async function readPageOfIds(filters: PackageFilters, scope: PackageScope): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>({
    name: `package-list ${filters.sort}`,
    text: `SELECT l.package_id AS id FROM package_listing AS l
      WHERE ${inScope} AND ${facets.map((facet) => matches[facet]).join(" AND ")}
      ORDER BY ${orderOf(filters.sort)}
      LIMIT ${PACKAGES_A_PAGE} OFFSET $14`,
    values: [...filterValues(filters, scope), (filters.page - 1) * PACKAGES_A_PAGE],
  });
  return rows.map(({ id }) => id);
}

/** The cards of these packages, in the order of the ids. */
export async function readPackageCards(ids: readonly number[]): Promise<PackageCardRow[]> {
  if (ids.length === 0) return [];
  const rows = await db().package.findMany({ where: { id: { in: [...ids] } }, select: packageCardSelect });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const sortTags = (sort: PackageFilters["sort"]) => {
  if (sort.endsWith("usage")) return [tags.usages];
  return sort.endsWith("likes") ? [tags.favorites] : [];
};

/** One page of the packages that are asked for, and what else may be chosen. A page beyond the end has no items. */
export async function listPackages(filters: PackageFilters, scope: PackageScope = {}): Promise<PackageList> {
  dependsOn(tags.packages, ...sortTags(filters.sort));
  if (scope.gridId !== undefined) dependsOn(tags.grid(scope.gridId));
  const [counts, ids] = await Promise.all([countFacets(filters, scope), readPageOfIds(filters, scope)]);
  const { total } = counts;
  return {
    items: await readPackageCards(ids),
    total,
    pageCount: Math.max(1, Math.ceil(total / PACKAGES_A_PAGE)),
    counts,
  };
}
