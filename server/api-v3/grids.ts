import { paths } from "@/lib/paths";
import type { PythonJson } from "@/lib/python-json";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import type { Call } from "./call";
import { links } from "./links";
import { answerList, pageStatement } from "./list";
import { utcTime } from "./utc-time";

export type GridRow = {
  id: number;
  title: string;
  slug: string;
  description: string;
  is_locked: boolean;
  is_header: boolean;
  package_slugs: string[];
  created_at: string;
  modified_at: string;
};

/** Members stand by title, bytewise. Uses the unique index on (grid_id, package_id). */
const columns = `
  entry.id, entry.title, entry.slug, entry.description, entry.is_locked, entry.is_header,
  entry.created_at::text, entry.modified_at::text,
  to_json(ARRAY(
    SELECT package.slug FROM grid_package member JOIN package ON package.id = member.package_id
    WHERE member.grid_id = entry.id AND package.deleted_at IS NULL ORDER BY package.title COLLATE "C", package.id
  )) AS package_slugs`;

const bySlug = {
  name: "api_v3_grid",
  text: `SELECT ${columns} FROM grid entry WHERE slug = $1 AND deleted_at IS NULL`,
};
const count = {
  name: "api_v3_grid_count",
  text: "SELECT count(*)::int AS count FROM grid WHERE deleted_at IS NULL",
};
const page = pageStatement("api_v3_grid_page", {
  table: "grid",
  columns,
  listed: "grid entry WHERE deleted_at IS NULL",
});

export const serializeGrid = (row: GridRow): PythonJson => ({
  absolute_url: paths.grid(row.slug),
  created: utcTime(row.created_at),
  modified: utcTime(row.modified_at),
  slug: row.slug,
  title: row.title,
  description: row.description,
  is_locked: row.is_locked,
  resource_uri: links.detail("grids", row.slug),
  header: row.is_header,
  packages: row.package_slugs.map((slug) => links.detail("packages", slug)),
});

export async function findGrid(slug: string): Promise<GridRow | null> {
  const { rows } = await pool().query<GridRow>({ ...bySlug, values: [slug] });
  const [row] = rows;
  if (!row) return null;
  dependsOn(tags.grid(row.id));
  return row;
}

export async function getGrid({ slug }: Call): Promise<PythonJson> {
  const row = await findGrid(slug);
  return row && serializeGrid(row);
}

/** A new title of a package moves it within its grids, which only the grids' own tags tell. */
export async function listGrids(call: Call): Promise<PythonJson> {
  const { meta, rows } = await answerList<GridRow>(call, { count, page });
  dependsOn(tags.grids, ...rows.map(({ id }) => tags.grid(id)));
  return { meta, objects: rows.map(serializeGrid) };
}
