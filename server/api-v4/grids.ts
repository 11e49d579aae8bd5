import { dependsOn, tags } from "@/server/cache/tags";
import type { Call } from "./call";
import { readDetail } from "./detail";
import type { Json } from "./json";
import { answerList, listStatement } from "./list";
import { localTime } from "./local-time";

type GridRow = {
  id: number;
  title: string;
  slug: string;
  description: string;
  is_locked: boolean;
  is_header: boolean;
  package_ids: number[];
  created_at: string;
  modified_at: string;
};

/** Members stand by title, bytewise. Uses the unique index on (grid_id, package_id). */
const columns = `
  g.id, g.title, g.slug, g.description, g.is_locked, g.is_header, g.created_at::text, g.modified_at::text,
  to_json(ARRAY(
    SELECT member.package_id FROM grid_package member JOIN package ON package.id = member.package_id
    WHERE member.grid_id = g.id AND package.deleted_at IS NULL ORDER BY package.title COLLATE "C", package.id
  )) AS package_ids`;

const byId = {
  name: "api_v4_grid_by_id",
  text: `SELECT ${columns} FROM grid g WHERE g.id = $1 AND g.deleted_at IS NULL`,
};
const bySlug = {
  name: "api_v4_grid_by_slug",
  text: `SELECT ${columns} FROM grid g WHERE g.slug = $1 AND g.deleted_at IS NULL`,
};
const statement = listStatement({ table: "grid", alias: "g", columns, condition: "deleted_at IS NULL" });

function serializeGrid(row: GridRow, { links }: Call): Json {
  return {
    id: row.id,
    title: row.title,
    slug: row.slug,
    description: row.description,
    is_locked: row.is_locked,
    packages: row.package_ids.map((id) => links.detail("packages", id)),
    header: row.is_header,
    created: localTime(row.created_at),
    modified: localTime(row.modified_at),
  };
}

export async function getGrid(call: Call): Promise<Json> {
  const row = await readDetail<GridRow>(call, { kind: "grid", noun: "Grid", byId, bySlug });
  dependsOn(tags.grid(row.id));
  return serializeGrid(row, call);
}

/** A new title of a package moves it within its grids, which only the grids' own tags tell. */
export const listGrids = (call: Call): Promise<Json> =>
  answerList<GridRow>(call, {
    statement,
    serialize: serializeGrid,
    declare: (rows) => dependsOn(tags.grids, ...rows.map(({ id }) => tags.grid(id))),
  });
