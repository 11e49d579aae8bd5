import { formatInstant } from "@/lib/instant";
import { paths } from "@/lib/paths";
import { dependsOn, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";

/** A page of the site: its address within it, and when it last changed, in ISO 8601, where that is known. */
export type SitemapPage = { path: string; modifiedAt?: string };

/** One kind of pages. */
type Section = {
  count: () => Promise<number>;
  list: (limit: number, offset: number) => Promise<SitemapPage[]>;
};

type Row = { id: number; slug: string; modified_at: string | null };

/** Sections whose entries stand in one table: those in `shown`, in the order of their ids. */
function tableSection(
  name: string,
  shown: string,
  modifiedAt: string,
  pathOf: (slug: string) => string,
  declare: (rows: readonly Row[]) => void,
): Section {
  const count = { name: `sitemap_${name}_count`, text: `SELECT count(*)::int AS count FROM ${shown}` };
  const list = {
    name: `sitemap_${name}`,
    text: `SELECT entry.id, entry.slug, (${modifiedAt})::text AS modified_at FROM ${shown}
           ORDER BY entry.id LIMIT $1 OFFSET $2`,
  };
  return {
    count: async () => {
      declare([]);
      const { rows } = await pool().query<{ count: number }>(count);
      return rows[0]?.count ?? 0;
    },
    list: async (limit, offset) => {
      const { rows } = await pool().query<Row>({ ...list, values: [limit, offset] });
      declare(rows);
      return rows.map((row) => ({
        path: pathOf(row.slug),
        ...(row.modified_at && { modifiedAt: formatInstant(row.modified_at, "UTC") }),
      }));
    },
  };
}

/** A grid's page changes with its members, rows and cells. They are read once for all grids: cells are many. */
const gridsWithChanges = `grid entry LEFT JOIN (
  SELECT grid_id, max(modified_at) AS modified_at
  FROM (SELECT grid_id, modified_at FROM grid_package
        UNION ALL SELECT grid_id, modified_at FROM feature
        UNION ALL SELECT grid_id, modified_at FROM element) part
  GROUP BY grid_id) changed ON changed.grid_id = entry.id`;

const fixed = [paths.home(), paths.packages(), paths.latestPackages(), paths.grids(), paths.categories()];

/** Everything that may be found: no entry that is deleted, hidden, or not described yet. */
export const sections = {
  static: {
    count: async () => fixed.length,
    list: async (limit: number, offset: number): Promise<SitemapPage[]> => {
      dependsOn(tags.build);
      return fixed.slice(offset, offset + limit).map((path) => ({ path }));
    },
  },
  packages: tableSection(
    "packages",
    "package entry WHERE deleted_at IS NULL AND hidden_at IS NULL",
    "entry.modified_at",
    paths.package,
    () => dependsOn(tags.packages),
  ),
  grids: tableSection(
    "grids",
    `${gridsWithChanges} WHERE entry.deleted_at IS NULL AND NOT entry.is_placeholder`,
    "GREATEST(entry.modified_at, changed.modified_at)",
    paths.grid,
    (rows) => dependsOn(tags.grids, ...rows.map(({ id }) => tags.grid(id))),
  ),
  // No column moves with the list of packages that such a page is.
  categories: tableSection(
    "categories",
    "category entry WHERE NOT is_placeholder",
    "NULL",
    paths.category,
    () => dependsOn(tags.categories),
  ),
} satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
