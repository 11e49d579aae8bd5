import { formatInstant } from "@/lib/instant";
import { paths } from "@/lib/paths";
import { dependsOn, tags } from "@/server/cache/tags";
import { contentPageNames } from "@/server/content/names";
import { pool } from "@/server/db";
import { listPostAddresses } from "@/server/posts/queries";
import { readProducts } from "@/server/products/queries";

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

const fixed = [
  paths.home(),
  paths.packages(),
  paths.latestPackages(),
  paths.likedPackages(),
  paths.grids(),
  paths.categories(),
  paths.readiness(),
  paths.statistics(),
  paths.changelog(),
  ...contentPageNames.map(paths.content),
];

/** Sections that are read whole, since they are short. */
const shortSection = (read: () => Promise<SitemapPage[]>): Section => ({
  count: async () => (await read()).length,
  list: async (limit, offset) => (await read()).slice(offset, offset + limit),
});

const readFixed = async (): Promise<SitemapPage[]> => {
  dependsOn(tags.build);
  return fixed.map((path) => ({ path }));
};

const readNews = async (): Promise<SitemapPage[]> =>
  (await listPostAddresses()).map(({ slug, modifiedAt }) => ({
    path: paths.post(slug),
    modifiedAt: formatInstant(modifiedAt, "UTC"),
  }));

const readReadiness = async (): Promise<SitemapPage[]> =>
  (await readProducts()).flatMap(({ slug, cycles }) =>
    cycles.map(({ name }) => ({ path: paths.readinessOf(slug, name) })),
  );

/** Everything that may be found: no entry that is deleted, hidden, or not described yet. */
export const sections = {
  static: shortSection(readFixed),
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
  readiness: shortSection(readReadiness),
  changelog: shortSection(readNews),
} satisfies Record<string, Section>;

export type SectionName = keyof typeof sections;
