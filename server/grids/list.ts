import { type GridListParams, type GridSort } from "@/lib/grid-list-params";
import { literally } from "@/lib/like-pattern";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";

const PAGE_SIZE = 40;

export type ListedGrid = {
  id: number;
  title: string;
  slug: string;
  description: string;
  isPlaceholder: boolean;
  /** Packages that it compares, and those of them that are neither archived nor deprecated. */
  packageCount: number;
  livingCount: number;
  featureCount: number;
  /** Of the grid itself, its members or its rows. */
  changedAt: Date;
};

export type GridList = { items: ListedGrid[]; total: number; pageCount: number };

const orders: Readonly<Record<GridSort, string>> = {
  title: "by_title",
  "-packages": `"packageCount" DESC`,
  "-living": `"livingCount" DESC`,
  "-features": `"featureCount" DESC`,
  "-updated": `"changedAt" DESC`,
};

const found = `
  SELECT g.id, g.title, g.slug, g.description, g.is_placeholder AS "isPlaceholder", lower(g.title) COLLATE "C" AS by_title,
         members.count AS "packageCount", members.living AS "livingCount",
         (SELECT count(*)::int FROM feature WHERE feature.grid_id = g.id) AS "featureCount",
         greatest(g.modified_at, members.added_at) AS "changedAt"
  FROM grid AS g
  JOIN (
    SELECT gp.grid_id, count(*)::int AS count, max(gp.created_at) AS added_at,
           count(*) FILTER (WHERE l.status = 'living')::int AS living
    FROM grid_package AS gp JOIN package_listing AS l ON l.package_id = gp.package_id
    GROUP BY 1
  ) AS members ON members.grid_id = g.id
  WHERE g.deleted_at IS NULL AND ($1::text IS NULL OR g.title ILIKE $1 OR g.description ILIKE $1)`;

/** One page of the grids that compare something. A page beyond the end has no items. One round trip: grids are hundreds. */
export async function listGrids({ text, sort, page }: GridListParams): Promise<GridList> {
  dependsOn(tags.grids, tags.packages);
  const { rows } = await pool().query<{ items: ListedGrid[] | null; total: number }>({
    name: `grid-list ${sort}`,
    text: `
      WITH found AS MATERIALIZED (${found}),
      page AS (SELECT * FROM found ORDER BY ${orders[sort]}, by_title, id LIMIT ${PAGE_SIZE} OFFSET $2)
      SELECT (SELECT count(*)::int FROM found) AS total,
             (SELECT json_agg(page ORDER BY ${orders[sort]}, by_title, id) FROM page) AS items`,
    values: [text === "" ? null : `%${literally(text)}%`, (page - 1) * PAGE_SIZE],
  });
  const { items, total } = rows[0] ?? { items: null, total: 0 };
  return {
    items: (items ?? []).map((item) => ({ ...item, changedAt: new Date(item.changedAt) })),
    total,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  };
}
