import type { Prisma, PrismaClient } from "@/prisma/generated/client";
import { nextNumber } from "./sequence";

export function createUser(db: PrismaClient, overrides: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const n = nextNumber();
  return db.user.create({ data: { username: `user-${n}`, email: `user-${n}@example.com`, ...overrides } });
}
