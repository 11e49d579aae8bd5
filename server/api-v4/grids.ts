import { dependsOn, tags } from "@/server/cache/tags";
import type { Call } from "./call";
import { detailOf, readDetail } from "./detail";
import type { Json } from "./json";
import { answerList, pagesOf } from "./list";
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
  id, title, slug, description, is_locked, is_header, created_at::text, modified_at::text,
  to_json(ARRAY(
    SELECT member.package_id FROM grid_package member JOIN package ON package.id = member.package_id
    WHERE member.grid_id = entry.id AND package.deleted_at IS NULL ORDER BY package.title COLLATE "C", package.id
  )) AS package_ids`;

const detail = detailOf<GridRow>("grid", "Grid", `SELECT ${columns} FROM grid entry`);
const pages = pagesOf<GridRow>({ table: "grid", columns, condition: "deleted_at IS NULL" });

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
  const row = await readDetail(call, detail);
  dependsOn(tags.grid(row.id));
  return serializeGrid(row, call);
}

/** A new title of a package moves it within its grids, which only the grids' own tags tell. */
export const listGrids = (call: Call): Promise<Json> =>
  answerList<GridRow>(call, {
    pages,
    serialize: serializeGrid,
    declare: (rows) => dependsOn(tags.grids, ...rows.map(({ id }) => tags.grid(id))),
  });
