import { cache } from "react";
import { dependsOn, tags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { gridPageSelect } from "./select";

/** A grid itself, or null. */
export const findGrid = cache(async (slug: string) => {
  const grid = await db().grid.findFirst({ where: { slug, deletedAt: null }, select: gridPageSelect });
  if (grid) dependsOn(tags.grid(grid.id));
  return grid;
});
