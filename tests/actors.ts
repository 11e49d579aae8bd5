import type { Role } from "@/prisma/generated/enums";
import type { Actor } from "@/server/accounts/policy";

/** Somebody who may do whatever their role may. */
export const actorOf = (id: number, role: Role = "member", overrides: Partial<Actor> = {}): Actor => ({
  id,
  role,
  editsPackages: true,
  editsGrids: true,
  ...overrides,
});
