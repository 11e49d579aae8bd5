import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { nextNumber } from "./sequence";

export function createCategory(
  db: PrismaClient,
  overrides: Partial<Prisma.CategoryUncheckedCreateInput> = {},
) {
  const n = nextNumber();
  return db.category.create({
    data: { title: `Category ${n}`, slug: `category-${n}`, titlePlural: `Categories ${n}`, ...overrides },
  });
}
