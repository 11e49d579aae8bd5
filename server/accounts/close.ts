import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { lockUser, userSnapshot } from "@/server/users/snapshot";

/**
 * Closes the actor's own account: nobody signs in to it any more, its sessions and tokens end, its profile is gone. What
 * they did stays theirs in the history, and an administrator can open it again.
 */
export async function closeAccount(change: Change): Promise<void> {
  const { actor, tx } = change;
  authorize(actor, "profile.edit", { ownerId: actor.id });
  // All administrators at once: of the last two, one stays.
  await tx.$queryRaw`SELECT FROM "user" WHERE role = 'administrator' OR id = ${actor.id} ORDER BY id FOR UPDATE`;
  const others = await tx.user.count({
    where: { role: "administrator", isActive: true, id: { not: actor.id } },
  });
  if (actor.role === "administrator" && others === 0)
    throw new CatalogueError("conflict", "You are the last administrator. Make somebody else one first.");
  const before = userSnapshot(await lockUser(tx, actor.id));
  await tx.user.update({ where: { id: actor.id }, data: { isActive: false } });
  await tx.session.deleteMany({ where: { userId: actor.id } });
  await tx.apiToken.updateMany({
    where: { userId: actor.id, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  const after = { ...before, isActive: false };
  await record(change, { kind: "user", id: actor.id, action: "update", before, after });
}
