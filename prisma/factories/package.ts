import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { createCategory } from "./category";
import { nextNumber } from "./sequence";

/** A package in a category of its own, unless one is named. */
export async function createPackage(
  db: PrismaClient,
  overrides: Partial<Prisma.PackageUncheckedCreateInput> = {},
) {
  const n = nextNumber();
  const categoryId = overrides.categoryId ?? (await createCategory(db)).id;
  return db.package.create({
    data: { title: `Package ${n}`, slug: `package-${n}`, ...overrides, categoryId },
  });
}
