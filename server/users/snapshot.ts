import type { Role } from "@/prisma/generated/enums";
import type { Transaction } from "@/server/changes/change";
import type { Snapshot } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";

/** An account that nobody else changes until the transaction ends. */
type LockedUser = {
  id: number;
  username: string;
  role: Role;
  mayEditPackages: boolean;
  mayEditGrids: boolean;
  isActive: boolean;
  email: string | null;
  emailVerified: boolean;
};

/** Throws `not_found`. */
export async function lockUser(tx: Transaction, id: number): Promise<LockedUser> {
  const [user] = await tx.$queryRaw<LockedUser[]>`
    SELECT id, username, role::text AS role, may_edit_packages AS "mayEditPackages", may_edit_grids AS "mayEditGrids",
      is_active AS "isActive", email, email_verified AS "emailVerified"
    FROM "user" WHERE id = ${id} FOR UPDATE`;
  if (!user) throw new CatalogueError("not_found", "There is no such account.");
  return user;
}

/** Enough to see that it changed: what is logged stays, and an address is its owner's. */
const masked = (email: string | null) => email?.replace(/^(.).*@/s, "$1…@") ?? null;

/** An account as its revisions keep it. */
export const userSnapshot = ({
  username,
  role,
  mayEditPackages,
  mayEditGrids,
  isActive,
  email,
}: Omit<LockedUser, "id" | "emailVerified">) =>
  ({ username, role, mayEditPackages, mayEditGrids, isActive, email: masked(email) }) satisfies Snapshot;
