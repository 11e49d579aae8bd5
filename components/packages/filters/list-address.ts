import { type Facet, isNarrowed, type PackageFilters, writePackageFilters } from "@/lib/package-filters";
import { type PackageSort } from "@/lib/package-sort";

/** Where a list of packages stands, and what its own address already says. */
export type ListAddress = {
  path: string;
  /** Its order where the address names none. */
  usual: PackageSort;
  /** Facets that its page leaves no choice of: a category's page has one category. */
  fixed: readonly Facet[];
};

export const plainList = (path: string, fixed: readonly Facet[] = []): ListAddress => ({
  path,
  usual: "-stars",
  fixed,
});

export const hrefOf = ({ path, usual }: ListAddress, filters: PackageFilters): string =>
  path + writePackageFilters(filters, usual);

/** What somebody put together is for them: search engines keep to the lists as such, and to what these lead to. */
export const robotsOf = (filters: PackageFilters, { usual }: ListAddress): { robots?: string } =>
  filters.text || isNarrowed(filters) || filters.sort !== usual ? { robots: "noindex, follow" } : {};
