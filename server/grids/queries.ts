import { cache } from "react";
import { dependsOn, tags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { gridPageSelect } from "./select";

const PAGE_SIZE = 40;

export type GridCardRow = {
  id: number;
  title: string;
  slug: string;
  description: string;
  isPlaceholder: boolean;
  packageCount: number;
};

/** The grids that a package stands in, in the order in which it was put into them. Index: (package_id, position, id). */
export async function listGridsOfPackage(packageId: number): Promise<GridCardRow[]> {
  const grids = await db().$queryRaw<GridCardRow[]>`
    SELECT g.id, g.title, g.slug, g.description, g.is_placeholder AS "isPlaceholder",
           (SELECT count(*)::int FROM grid_package other JOIN package p ON p.id = other.package_id
            WHERE other.grid_id = g.id AND p.deleted_at IS NULL AND p.hidden_at IS NULL) AS "packageCount"
    FROM grid_package gp JOIN grid g ON g.id = gp.grid_id
    WHERE gp.package_id = ${packageId} AND g.deleted_at IS NULL
    ORDER BY gp.position, gp.id
    LIMIT 200`;
  dependsOn(...grids.map((grid) => tags.grid(grid.id)));
  return grids;
}

type GridOrder = "title" | "size";

/** Grids that compare something, by title (bytewise, as the API lists them) or the largest first. */
async function readGrids(order: GridOrder, limit: number, offset: number): Promise<GridCardRow[]> {
  dependsOn(tags.grids, tags.packages);
  return db().$queryRaw<GridCardRow[]>`
    SELECT g.id, g.title, g.slug, g.description, g.is_placeholder AS "isPlaceholder",
           count(*)::int AS "packageCount"
    FROM grid g JOIN grid_package gp ON gp.grid_id = g.id JOIN package p ON p.id = gp.package_id
    WHERE g.deleted_at IS NULL AND p.deleted_at IS NULL AND p.hidden_at IS NULL
    GROUP BY g.id
    ORDER BY CASE WHEN ${order} = 'size' THEN count(*) END DESC, lower(g.title) COLLATE "C", g.id
    LIMIT ${limit} OFFSET ${offset}`;
}

export const listLargestGrids = (limit: number) => readGrids("size", limit, 0);

type GridList = { items: GridCardRow[]; total: number; pageCount: number };

/** One page of all grids by title. A page beyond the end has no items. */
export async function listGrids(page: number): Promise<GridList> {
  const isListed = { deletedAt: null, hiddenAt: null };
  const [items, total] = await Promise.all([
    readGrids("title", PAGE_SIZE, (page - 1) * PAGE_SIZE),
    db().grid.count({ where: { deletedAt: null, packages: { some: { package: isListed } } } }),
  ]);
  return { items, total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** A grid with its features, or null. */
export const findGrid = cache(async (slug: string) => {
  const grid = await db().grid.findFirst({ where: { slug, deletedAt: null }, select: gridPageSelect });
  if (grid) dependsOn(tags.grid(grid.id));
  return grid;
});
