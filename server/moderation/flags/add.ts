import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { type LockedPackage, lockPackage } from "@/server/moderation/subject";
import { snapshotFlag } from "./snapshot";

/**
 * Reports a package. Nobody has two open reports of the same one: the package's lock makes those who ask at a time take
 * turns, and the index `package_flag_one_open` holds whoever writes.
 */
export async function addFlag(change: Change, slug: string, reason: string): Promise<LockedPackage> {
  const { tx, actor } = change;
  authorize(actor, "flag.add");
  const entry = await lockPackage(tx, { slug });
  if (entry.isHidden) throw new CatalogueError("conflict", "This package is hidden from the lists already.");
  const mine = { packageId: entry.id, userId: actor.id };
  const open = await tx.packageFlag.count({ where: { ...mine, status: "open" } });
  if (open > 0) {
    throw new CatalogueError(
      "conflict",
      "You have reported this package already. A moderator will look at it.",
    );
  }
  const { id } = await tx.packageFlag.create({ data: { ...mine, reason }, select: { id: true } });
  const after = await snapshotFlag(tx, id);
  await record(change, { kind: "flag", id, packageId: entry.id, action: "create", before: null, after });
  return entry;
}
