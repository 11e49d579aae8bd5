import { tags, dependsOn } from "@/server/cache/tags";
import { db } from "@/server/db";
import { type Prisma } from "@/prisma/generated/client";
import { type ListParams } from "@/lib/search-params";
import { packageCardSelect, type PackageCardRow } from "./select";

const PAGE_SIZE = 20;

/** Shown in lists: neither deleted nor taken out of them by a moderator. */
const listedPackage = { deletedAt: null, hiddenAt: null } satisfies Prisma.PackageWhereInput;

/** The most looked-at first; the id makes the order total. */
const byStars = [{ stars: "desc" }, { id: "asc" }] satisfies Prisma.PackageOrderByWithRelationInput[];

/** LIKE's own signs in a text to be found mean themselves. */
const literally = (text: string) => text.replace(/[\\%_]/g, "\\$&");

function listed({ text, category }: ListParams): Prisma.PackageWhereInput {
  const contains = { contains: literally(text), mode: "insensitive" } as const;
  return {
    ...listedPackage,
    ...(category && { category: { slug: category } }),
    ...(text && { OR: [{ title: contains }, { slug: contains }, { description: contains }] }),
  };
}

export type PackageList = { items: PackageCardRow[]; total: number; pageCount: number };

/** One page of the packages that `params` describe, most stars first. A page beyond the end has no items. */
export async function listPackages(params: ListParams): Promise<PackageList> {
  dependsOn(tags.packages);
  const where = listed(params);
  const skip = (params.page - 1) * PAGE_SIZE;
  const [items, total] = await Promise.all([
    db().package.findMany({ where, select: packageCardSelect, orderBy: byStars, skip, take: PAGE_SIZE }),
    db().package.count({ where }),
  ]);
  return { items, total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}

/** The latest entries of the catalogue. */
export function listNewestPackages(limit: number): Promise<PackageCardRow[]> {
  dependsOn(tags.packages);
  const orderBy = [{ createdAt: "desc" }, { id: "desc" }] satisfies Prisma.PackageOrderByWithRelationInput[];
  return db().package.findMany({ where: listedPackage, select: packageCardSelect, orderBy, take: limit });
}

/** The packages that somebody worked on last. */
export function listRecentlyActivePackages(limit: number): Promise<PackageCardRow[]> {
  dependsOn(tags.packages);
  return db().package.findMany({
    where: { ...listedPackage, lastCommitAt: { not: null } },
    select: packageCardSelect,
    orderBy: [{ lastCommitAt: "desc" }, { id: "desc" }],
    take: limit,
  });
}
