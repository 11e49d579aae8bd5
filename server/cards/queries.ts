import { type Prisma } from "@/prisma/generated/client";
import { dependsOn, tags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { readScores } from "@/server/packages/scores";

const NAMED_PACKAGES = 8;

const isListed = { deletedAt: null, hiddenAt: null } satisfies Prisma.PackageWhereInput;

const packageSelect = {
  id: true,
  title: true,
  slug: true,
  description: true,
  stars: true,
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
  const { id, _count, packages, ...shown } = grid;
  dependsOn(tags.grid(id));
  return {
    ...shown,
    packageCount: _count.packages,
    featureCount: _count.features,
    packageTitles: packages.map(({ package: { title } }) => title),
  };
}

export type SiteCard = { packageCount: number; gridCount: number };

/** What the picture of the site shows: what its lists count. */
export async function readSiteCard(): Promise<SiteCard> {
  dependsOn(tags.packages, tags.grids);
  const [packageCount, gridCount] = await Promise.all([
    db().package.count({ where: isListed }),
    db().grid.count({ where: { deletedAt: null, packages: { some: { package: isListed } } } }),
  ]);
  return { packageCount, gridCount };
}
