import { cache } from "react";
import { dependsOn, tags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { gridPageSelect } from "./select";

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

/** A grid with its features, or null. */
export const findGrid = cache(async (slug: string) => {
  const grid = await db().grid.findFirst({ where: { slug, deletedAt: null }, select: gridPageSelect });
  if (grid) dependsOn(tags.grid(grid.id));
  return grid;
});
