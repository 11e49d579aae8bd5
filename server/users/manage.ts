import type { Role } from "@/prisma/generated/enums";
import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { versionOf } from "@/server/changes/version";
import { CatalogueError } from "@/server/errors";
import { EditConflict, InvalidInput } from "@/server/forms/state";
import { lockUser, userSnapshot } from "@/server/users/snapshot";

/** What an administrator decides about an account. */
export type Standing = {
  role: Role;
  mayEditPackages: boolean;
  mayEditGrids: boolean;
  isActive: boolean;
};

/**
 * Lets one administrator at a time decide, and only who is one at that moment: of two who take each other's role, one keeps
 * it. As nobody changes their own, there is always one left.
 */
export async function takeTurns({ tx, actor }: Change): Promise<void> {
  authorize(actor, "user.manage");
  const administrators = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "user" WHERE role = 'administrator' AND is_active ORDER BY id FOR UPDATE`;
  if (!administrators.some(({ id }) => id === actor.id))
    throw new CatalogueError("forbidden", "You are not an administrator any more.");
}

function checkNotOwn({ actor }: Change, id: number, isRoleKept: boolean, isActive: boolean): void {
  if (id !== actor.id) return;
  if (!isRoleKept) throw new InvalidInput({ role: ["Nobody changes their own role."] });
  if (!isActive) throw new CatalogueError("forbidden", "Nobody closes their own account here.");
}

/** Changes what is given. Who is closed out is signed out everywhere. */
export async function setStanding(
  change: Change,
  id: number,
  { version, ...given }: Partial<Standing> & { version?: string },
): Promise<{ username: string }> {
  await takeTurns(change);
  const { tx } = change;
  const user = await lockUser(tx, id);
  const before = userSnapshot(user);
  if (version !== undefined && version !== versionOf(before)) throw new EditConflict({ role: user.role });
  const after = { ...before, ...given };
  checkNotOwn(change, id, after.role === before.role, after.isActive);
  const { role, mayEditPackages, mayEditGrids, isActive } = after;
  await tx.user.update({ where: { id }, data: { role, mayEditPackages, mayEditGrids, isActive } });
  if (!isActive) await tx.session.deleteMany({ where: { userId: id } });
  await record(change, { kind: "user", id, action: "update", before, after });
  return user;
}

/** Ends all sessions of an account; answers how many there were. */
export async function endSessions(change: Change, id: number): Promise<number> {
  await takeTurns(change);
  const { username } = await lockUser(change.tx, id);
  const { count } = await change.tx.session.deleteMany({ where: { userId: id } });
  const snapshots = { before: { username, sessions: count }, after: { username, sessions: 0 } };
  await record(change, { kind: "user", id, action: "update", ...snapshots });
  return count;
}
