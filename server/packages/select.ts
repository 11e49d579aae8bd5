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

/** Everything that a package's page shows, but its grids. */
export const packagePageSelect = {
  ...packageCardSelect,
  repositoryUrl: true,
  forge: true,
  registryUrl: true,
  documentationUrl: true,
  commitsLastWeek: true,
  participants: true,
  participantsComplete: true,
  downloadsPerMonth: true,
  classifiers: true,
  licence: true,
  requiresRuntime: true,
  category: { select: { id: true, title: true, titlePlural: true, slug: true, isPlaceholder: true } },
  latestRelease: { select: { version: true, releasedAt: true, releasedPrecision: true } },
  replacedBy: { select: { id: true, title: true, slug: true, deletedAt: true } },
} satisfies Prisma.PackageSelect;

export type PackagePageRow = Prisma.PackageGetPayload<{ select: typeof packagePageSelect }>;
