import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";

export type HomeGrid = { id: number; title: string; slug: string; packageCount: number };

/** Grids to start from: those that are named in the site's header first, then the largest. */
export async function listPopularGrids(limit: number): Promise<HomeGrid[]> {
  dependsOn(tags.grids, tags.packages);
  const { rows } = await pool().query<HomeGrid>({
    name: "popular grids",
    text: `SELECT g.id, g.title, g.slug, count(*)::int AS "packageCount"
           FROM grid g JOIN grid_package gp ON gp.grid_id = g.id JOIN package_listing AS l USING (package_id)
           WHERE g.deleted_at IS NULL
           GROUP BY g.id
           ORDER BY g.is_header DESC, count(*) DESC, lower(g.title) COLLATE "C", g.id
           LIMIT $1`,
    values: [limit],
  });
  return rows;
}
