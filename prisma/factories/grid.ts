import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { nextNumber } from "./sequence";

/** A grid that compares the given packages, in this order. */
export async function createGrid(
  db: PrismaClient,
  {
    packageIds = [],
    ...overrides
  }: Partial<Prisma.GridUncheckedCreateInput> & { packageIds?: number[] } = {},
) {
  const n = nextNumber();
  return db.grid.create({
    data: {
      title: `Grid ${n}`,
      slug: `grid-${n}`,
      ...overrides,
      packages: { create: packageIds.map((packageId) => ({ packageId })) },
    },
  });
}
