import { catalogue } from "@/catalogue.config";
import { literally } from "@/lib/like-pattern";
import { type Facet, type PackageFilters } from "@/lib/package-filters";
import { today } from "@/server/cache/validity";

/** What a list is about before anything is chosen in it: everything, a category, a grid, or what a search found. */
export type PackageScope = { categoryId?: number; gridId?: number; ids?: readonly number[] };

const YEAR_MS = 365 * 86_400_000;

/** Since when a commit counts as "within a year": whole days, so that all lists of one day agree. */
const maintainedSince = () => new Date(today().getTime() - YEAR_MS);

export const classifierPrefix = (role: "framework" | "language"): string =>
  catalogue.axes.find((axis) => axis.role === role)?.classifierPrefix ?? "";

const classifiersOf = (role: "framework" | "language", versions: readonly string[]) =>
  versions.map((version) => classifierPrefix(role) + version);

/** $1 to $13 of every statement over `package_listing AS l`. */
export const filterValues = ({ text, chosen }: PackageFilters, scope: PackageScope): unknown[] => [
  text === "" ? null : `%${literally(text)}%`,
  scope.categoryId ?? null,
  scope.gridId ?? null,
  scope.ids ?? null,
  maintainedSince(),
  chosen.category,
  chosen.status,
  chosen.maintained.length > 0,
  chosen.stable.length > 0,
  chosen.licence,
  classifiersOf("framework", chosen.framework),
  classifiersOf("language", chosen.language),
  chosen.host,
];

/**
 * Whether a row is of the scope and has the text. A list is read whole (a narrow table), so no index is needed; the text
 * alone is looked for in the packages themselves.
 */
export const inScope = `($2::int IS NULL OR l.category_id = $2)
  AND ($3::int IS NULL OR l.package_id IN (SELECT package_id FROM grid_package WHERE grid_id = $3))
  AND ($4::int[] IS NULL OR l.package_id = ANY ($4))
  AND ($1::text IS NULL OR l.package_id IN (
    SELECT id FROM package WHERE title ILIKE $1 OR slug ILIKE $1 OR description ILIKE $1))`;

export const isMaintained = "COALESCE(l.last_commit_at >= $5, false)";

/** Whether a row is among what is chosen of each facet; nothing chosen means all. */
export const matches: Readonly<Record<Facet, string>> = {
  category: `(cardinality($6::text[]) = 0 OR l.category_id IN (SELECT id FROM category WHERE slug = ANY ($6)))`,
  status: "(cardinality($7::text[]) = 0 OR l.status = ANY ($7))",
  maintained: `(NOT $8 OR ${isMaintained})`,
  stable: "(NOT $9 OR l.is_stable)",
  licence: "(cardinality($10::text[]) = 0 OR l.licence_families && $10)",
  framework: "(cardinality($11::text[]) = 0 OR l.versions && $11)",
  language: "(cardinality($12::text[]) = 0 OR l.versions && $12)",
  host: "(cardinality($13::text[]) = 0 OR l.host = ANY ($13))",
};
