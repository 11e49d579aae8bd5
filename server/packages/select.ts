import { type Prisma } from "@/prisma/generated/client";

/** What a row in a list of packages shows; one table, so that a list is one query. */
export const packageCardSelect = {
  id: true,
  title: true,
  slug: true,
  description: true,
  stars: true,
  forks: true,
  registryVersion: true,
  createdAt: true,
  lastCommitAt: true,
  lastFetchedAt: true,
  commitsPerWeek: true,
  archivedAt: true,
  deprecatedAt: true,
} satisfies Prisma.PackageSelect;

export type PackageCardRow = Prisma.PackageGetPayload<{ select: typeof packageCardSelect }>;
