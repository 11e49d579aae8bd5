import { catalogue } from "@/catalogue.config";
import { literally } from "@/lib/like-pattern";
import { type Facet, type PackageFilters } from "@/lib/package-filters";
import { today } from "@/server/cache/validity";
import { pool } from "@/server/db";

/** What a list is about before anything is chosen in it: everything, a category, a grid, or what has a text. */
export type PackageScope = { categoryId?: number; gridId?: number; ids?: readonly number[] };

const YEAR_MS = 365 * 86_400_000;

/** Since when a commit counts as "within a year": whole days, so that all lists of one day agree. */
const maintainedSince = () => new Date(today().getTime() - YEAR_MS);

export const classifierPrefix = (role: "framework" | "language"): string =>
  catalogue.axes.find((axis) => axis.role === role)?.classifierPrefix ?? "";

const classifiersOf = (role: "framework" | "language", versions: readonly string[]) =>
  versions.map((version) => classifierPrefix(role) + version);

/** The packages that have a text in title, slug or description, as it is written. Read once for all that asks for them. */
export async function findIdsOfText(text: string): Promise<number[]> {
  const { rows } = await pool().query<{ id: number }>({
    name: "packages-of-text",
    text: "SELECT id FROM package WHERE title ILIKE $1 OR slug ILIKE $1 OR description ILIKE $1",
    values: [`%${literally(text)}%`],
  });
  return rows.map(({ id }) => id);
}

/** $1 to $12 of every statement over `package_listing AS l`. */
export const filterValues = ({ chosen }: PackageFilters, scope: PackageScope): unknown[] => [
  scope.ids ?? null,
  scope.categoryId ?? null,
  scope.gridId ?? null,
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

/** Whether a row is of the scope. A list is read whole (a narrow table), so no index is needed. */
export const inScope = `($1::int[] IS NULL OR l.package_id = ANY ($1))
  AND ($2::int IS NULL OR l.category_id = $2)
  AND ($3::int IS NULL OR l.package_id IN (SELECT package_id FROM grid_package WHERE grid_id = $3))`;

export const isMaintained = "COALESCE(l.last_commit_at >= $4, false)";

/** Whether a row is among what is chosen of each facet; nothing chosen means all. */
export const matches: Readonly<Record<Facet, string>> = {
  category: `(cardinality($5::text[]) = 0 OR l.category_id IN (SELECT id FROM category WHERE slug = ANY ($5)))`,
  status: "(cardinality($6::text[]) = 0 OR l.status = ANY ($6))",
  maintained: `(NOT $7 OR ${isMaintained})`,
  stable: "(NOT $8 OR l.is_stable)",
  licence: "(cardinality($9::text[]) = 0 OR l.licence_families && $9)",
  framework: "(cardinality($10::text[]) = 0 OR l.versions && $10)",
  language: "(cardinality($11::text[]) = 0 OR l.versions && $11)",
  host: "(cardinality($12::text[]) = 0 OR l.host = ANY ($12))",
};
