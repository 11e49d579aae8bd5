import { type Prisma } from "@/prisma/generated/client";
import { dependsOn, tags } from "@/server/cache/tags";
import { findCategory } from "@/server/categories/queries";
import { db, pool } from "@/server/db";
import { readScores } from "@/server/packages/scores";

const NAMED_PACKAGES = 8;

const isListed = { deletedAt: null, hiddenAt: null } satisfies Prisma.PackageWhereInput;

const packageSelect = {
  id: true,
  title: true,
  slug: true,
  description: true,
  stars: true,
  forks: true,
  lastFetchedAt: true,
  registryVersion: true,
  commitsPerWeek: true,
  archivedAt: true,
  deprecatedAt: true,
  category: { select: { id: true, title: true } },
} satisfies Prisma.PackageSelect;

export type PackageCard = Prisma.PackageGetPayload<{ select: typeof packageSelect }> & {
  score: number | null;
};

/** What the picture of a package shows, or null. */
export async function findPackageCard(slug: string): Promise<PackageCard | null> {
  const entry = await db().package.findFirst({ where: { slug, deletedAt: null }, select: packageSelect });
  if (!entry) return null;
  dependsOn(tags.package(entry.id), tags.category(entry.category.id));
  const scores = await readScores([entry.id]);
  return { ...entry, score: scores.get(entry.id)?.total ?? null };
}

export type GridCard = {
  id: number;
  title: string;
  slug: string;
  description: string;
  packageCount: number;
  featureCount: number;
  /** The most starred. */
  packageTitles: string[];
};

/** What the picture of a grid shows, or null. */
export async function findGridCard(slug: string): Promise<GridCard | null> {
  const counted = { where: { package: isListed } };
  const grid = await db().grid.findFirst({
    where: { slug, deletedAt: null },
    select: {
      id: true,
      title: true,
      slug: true,
      description: true,
      _count: { select: { packages: counted, features: true } },
      packages: {
        ...counted,
        select: { package: { select: { title: true } } },
        orderBy: [{ package: { stars: "desc" } }, { id: "asc" }],
        take: NAMED_PACKAGES,
      },
    },
  });
  if (!grid) return null;
  const { _count, packages, ...shown } = grid;
  dependsOn(tags.grid(shown.id));
  return {
    ...shown,
    packageCount: _count.packages,
    featureCount: _count.features,
    packageTitles: packages.map(({ package: { title } }) => title),
  };
}

export type CategoryCard = {
  title: string;
  titlePlural: string;
  description: string;
  packageCount: number;
  livingCount: number;
  /** The most starred, living ones first. */
  packageTitles: string[];
};

/** `package_listing` is read whole: no index needed. */
const categoryFigures = {
  name: "category-card",
  text: `
    SELECT count(*)::int AS "packageCount", count(*) FILTER (WHERE status = 'living')::int AS "livingCount",
           ARRAY(SELECT p.title FROM package_listing AS l JOIN package AS p ON p.id = l.package_id
                 WHERE l.category_id = $1
                 ORDER BY l.status <> 'living', l.stars DESC, l.package_id LIMIT ${NAMED_PACKAGES}) AS "packageTitles"
    FROM package_listing WHERE category_id = $1`,
};

type CategoryFigures = Pick<CategoryCard, "packageCount" | "livingCount" | "packageTitles">;

/** What the picture of a category shows, or null. */
export async function findCategoryCard(slug: string): Promise<CategoryCard | null> {
  const category = await findCategory(slug);
  if (!category) return null;
  dependsOn(tags.packages);
  const { rows } = await pool().query<CategoryFigures>({ ...categoryFigures, values: [category.id] });
  const { title, titlePlural, description } = category;
  const figures = rows[0] ?? { packageCount: 0, livingCount: 0, packageTitles: [] };
  return { title, titlePlural, description, ...figures };
}

export type SiteCard = { packageCount: number; livingCount: number; gridCount: number };

const siteFigures = {
  name: "site-card",
  text: `
    SELECT count(*)::int AS "packageCount", count(*) FILTER (WHERE status = 'living')::int AS "livingCount",
           (SELECT count(*)::int FROM grid AS g WHERE deleted_at IS NULL AND EXISTS (
              SELECT FROM grid_package AS gp JOIN package_listing USING (package_id) WHERE gp.grid_id = g.id)) AS "gridCount"
    FROM package_listing`,
};

/** What the pictures of the site and of its lists show: what its lists count. */
export async function readSiteCard(): Promise<SiteCard> {
  dependsOn(tags.packages, tags.grids);
  const { rows } = await pool().query<SiteCard>(siteFigures);
  return rows[0] ?? { packageCount: 0, livingCount: 0, gridCount: 0 };
}
