import { licenceFamilies } from "./licence-families";
import { type PackageSort, readSort } from "./package-sort";
import { isSlug, lastOf, type RawSearchParams, readPage, readSearchText } from "./search-params";

/**
 * What the address of a list of packages says. Every part is read by itself: an invalid one changes nothing else. Values of
 * one facet widen the list ("MIT or BSD"), facets narrow it.
 */
export type PackageFilters = {
  text: string;
  chosen: Chosen;
  sort: PackageSort;
  /** Counted from 1. */
  page: number;
};

export type Chosen = Readonly<Record<Facet, readonly string[]>>;

/** Standing of a package; one that is both archived and deprecated is deprecated. */
export const statuses = ["living", "archived", "deprecated"] as const;
export type Status = (typeof statuses)[number];

/** A host is a forge's name, or one of these. */
export const OTHER_HOST = "other";
export const NO_HOST = "none";

const isVersion = (text: string) => /^\d{1,4}(\.\d{1,4}){0,3}$/.test(text);
const isOneOf = (values: readonly string[]) => (text: string) => values.includes(text);

/** Names of the parts, as the address writes them, and what each may be. */
const facetValues = {
  category: isSlug,
  status: isOneOf(statuses),
  /** Somebody committed to it within a year. */
  maintained: isOneOf(["year"]),
  /** Its latest release is said to be fit for use. */
  stable: isOneOf(["yes"]),
  licence: isOneOf(licenceFamilies),
  framework: isVersion,
  language: isVersion,
  host: (text: string) => /^[a-z][a-z0-9-]{0,49}$/.test(text),
} satisfies Record<string, (text: string) => boolean>;

export type Facet = keyof typeof facetValues;
export const facets = Object.keys(facetValues) as Facet[];

/** More than anybody ticks. */
const MOST_VALUES = 20;

const inOrder = (values: Iterable<string>) =>
  [...new Set(values)].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

const readFacet = (facet: Facet, raw: RawSearchParams[string]): string[] =>
  inOrder([raw ?? []].flat().filter(facetValues[facet])).slice(0, MOST_VALUES);

const eachFacet = (valuesOf: (facet: Facet) => readonly string[]): Chosen =>
  Object.fromEntries(facets.map((facet) => [facet, valuesOf(facet)])) as Chosen;

export const nothingChosen: Chosen = eachFacet(() => []);

/** `usual` is the order of this list where its address names none. */
export const readPackageFilters = (raw: RawSearchParams, usual: PackageSort = "-stars"): PackageFilters => ({
  text: readSearchText(raw.q).text,
  chosen: eachFacet((facet) => readFacet(facet, raw[facet])),
  sort: readSort(lastOf(raw.sort), usual),
  page: readPage(lastOf(raw.page)),
});

/** The one query string that means `filters`, without what says nothing: "" or "?q=forms&licence=mit". */
export function writePackageFilters(filters: PackageFilters, usual: PackageSort = "-stars"): string {
  const query = new URLSearchParams();
  if (filters.text) query.set("q", filters.text);
  for (const facet of facets) for (const value of filters.chosen[facet]) query.append(facet, value);
  if (filters.sort !== usual) query.set("sort", filters.sort);
  if (filters.page > 1) query.set("page", String(filters.page));
  return query.size > 0 ? `?${query}` : "";
}

/** Whether something narrows the list, beside its text. */
export const isNarrowed = ({ chosen }: Pick<PackageFilters, "chosen">): boolean =>
  facets.some((facet) => chosen[facet].length > 0);

/** The first page of the same list with this value of a facet taken out, or put in. */
export function withToggled(filters: PackageFilters, facet: Facet, value: string): PackageFilters {
  const values = filters.chosen[facet];
  const now = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filters, chosen: { ...filters.chosen, [facet]: inOrder(now) }, page: 1 };
}

/** The first page of the same list with nothing chosen of its facets. */
export const withNothingChosen = (filters: PackageFilters): PackageFilters => ({
  ...filters,
  chosen: nothingChosen,
  page: 1,
});
