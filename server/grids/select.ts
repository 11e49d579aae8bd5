import { type Prisma } from "@/prisma/generated/client";

/** A grid itself, with the rows that its community added. */
export const gridPageSelect = {
  id: true,
  title: true,
  slug: true,
  description: true,
  isPlaceholder: true,
  features: {
    select: { id: true, title: true, description: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: 200,
  },
} satisfies Prisma.GridSelect;

/** A package as a column of a grid. */
export const gridColumnSelect = {
  id: true,
  package: {
    select: {
      id: true,
      title: true,
      slug: true,
      description: true,
      stars: true,
      forks: true,
      downloadsPerMonth: true,
      registryUrl: true,
      registryVersion: true,
      licence: true,
      lastCommitAt: true,
      lastFetchedAt: true,
      commitsPerWeek: true,
      archivedAt: true,
      deprecatedAt: true,
    },
  },
} satisfies Prisma.GridPackageSelect;

export type GridRow = Prisma.GridGetPayload<{ select: typeof gridPageSelect }>;
export type GridColumn = Prisma.GridPackageGetPayload<{ select: typeof gridColumnSelect }>;
