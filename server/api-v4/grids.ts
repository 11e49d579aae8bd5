import { dependsOn, tags } from "@/server/cache/tags";
import type { Handler } from "./call";
import { answerDetail, detailOf } from "./detail";
import { links, time, value } from "./fields";
import { answerList, listOf } from "./list";
import { shapeOf } from "./shape";

/** Members stand by title, bytewise. Uses the unique index on (grid_id, package_id). */
const packageIds = `
  SELECT package.id FROM grid_package member JOIN package ON package.id = member.package_id
  WHERE member.grid_id = entry.id AND package.deleted_at IS NULL ORDER BY package.title COLLATE "C", package.id`;

const shape = shapeOf({
  id: value("id"),
  title: value("title"),
  slug: value("slug"),
  description: value("description"),
  is_locked: value("is_locked"),
  packages: links("packages", packageIds),
  header: value("is_header"),
  created: time("created_at"),
  modified: time("modified_at"),
});

export const gridDetail = detailOf({
  kind: "grid",
  noun: "Grid",
  shape,
  declare: (id) => dependsOn(tags.grid(id)),
});

/** A new title of a package moves it within its grids, which only the grids' own tags tell. */
const list = listOf({
  table: "grid",
  condition: "deleted_at IS NULL",
  shape,
  declare: (ids) => dependsOn(tags.grids, ...ids.map((id) => tags.grid(id))),
});

export const getGrid: Handler = (call) => answerDetail(call, gridDetail);
export const listGrids: Handler = (call) => answerList(call, list);
