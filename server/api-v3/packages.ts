import type { PythonJson } from "@/lib/python-json";
import { lastValue, type QueryPairs } from "@/server/api/query-string";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import type { Call } from "./call";
import { answerCounted, pageStatement } from "./list";
import { packageColumns, serializePackage, type PackageRow } from "./package-row";

const bySlug = {
  name: "api_v3_package",
  text: `SELECT ${packageColumns} FROM package entry WHERE slug = $1 AND deleted_at IS NULL`,
};

/** How many there are, and which category the slug names: null for none, and then all packages are counted. */
const count = {
  name: "api_v3_package_count",
  text: `
    SELECT named.id AS category_id,
           CASE WHEN named.id IS NULL
             THEN (SELECT count(*)::int FROM package WHERE deleted_at IS NULL)
             ELSE (SELECT count(*)::int FROM package WHERE deleted_at IS NULL AND category_id = named.id)
           END AS count
    FROM (SELECT (SELECT id FROM category WHERE slug = $1) AS id) named`,
};

const listed = "package entry WHERE deleted_at IS NULL";

/** Index: package (title COLLATE "C", id). */
const page = pageStatement("api_v3_package_page", { table: "package", columns: packageColumns, listed });
const pageOfCategory = pageStatement("api_v3_package_page_of_category", {
  table: "package",
  columns: packageColumns,
  listed: `${listed} AND category_id = $3`,
});

/** Packages name their category, their grids and who made them, and count who uses them. */
export const dependsOnPackages = (): void =>
  dependsOn(tags.packages, tags.grids, tags.categories, tags.usages, tags.users);

export async function getPackage({ slug }: Call): Promise<PythonJson> {
  const { rows } = await pool().query<PackageRow>({ ...bySlug, values: [slug] });
  const [row] = rows;
  if (!row) return null;
  dependsOn(tags.package(row.id), tags.category(row.category_id), tags.grids);
  const people = [row.created_by_id, row.modified_by_id].filter((id) => id !== null);
  dependsOn(...people.map((id) => tags.user(id)));
  return serializePackage(row);
}

/**
 * Of one category where `?category=` names one, else of all, as the reference does. Names of no category are without
 * number: what they lead to declares nothing, so that it is not kept.
 */
export async function listPackages(call: Call): Promise<PythonJson> {
  const asked = lastValue(call.query, "category");
  const { id, total } = await countPackages(asked ?? "");
  if (asked === undefined || id !== null) dependsOnPackages();
  const narrowed: QueryPairs = id === null ? [] : [["category", asked ?? ""]];
  const source = id === null ? { page } : { page: pageOfCategory, values: [id] };
  const { meta, rows } = await answerCounted<PackageRow>(call, total, { ...source, narrowed });
  return { meta, category: null, objects: rows.map(serializePackage) };
}

async function countPackages(category: string): Promise<{ id: number | null; total: number }> {
  // PostgreSQL takes no NUL in a text.
  const slug = category.includes("\0") ? "" : category;
  const { rows } = await pool().query<{ category_id: number | null; count: number }>({
    ...count,
    values: [slug],
  });
  const [row] = rows;
  return { id: row?.category_id ?? null, total: row?.count ?? 0 };
}
