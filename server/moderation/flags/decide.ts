import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { setHidden } from "@/server/moderation/hide";
import { type LockedPackage, lockPackage } from "@/server/moderation/subject";
import { writeVerdict } from "./verdict";

/** A report that nobody has decided on, and its package, both locked: always the package first. */
async function lockOpenFlag({ tx }: Change, flagId: number): Promise<LockedPackage> {
  const flag = await tx.packageFlag.findUnique({ where: { id: flagId }, select: { packageId: true } });
  if (!flag) throw new CatalogueError("not_found", "There is no such report.");
  const entry = await lockPackage(tx, { id: flag.packageId });
  const [open] = await tx.$queryRaw<object[]>`
    SELECT id FROM package_flag WHERE id = ${flagId} AND status = 'open' FOR UPDATE`;
  if (!open) throw new CatalogueError("conflict", "Somebody has decided on this report already.");
  return entry;
}

/** Agrees with a report: the package is hidden, which answers every other open report of it, too. */
export async function approveFlag(change: Change, flagId: number): Promise<LockedPackage> {
  authorize(change.actor, "flag.decide");
  const { id } = await lockOpenFlag(change, flagId);
  return setHidden(change, id, true);
}

/** Does not agree with a report: nothing happens to the package. */
export async function dismissFlag(change: Change, flagId: number): Promise<LockedPackage> {
  authorize(change.actor, "flag.decide");
  const entry = await lockOpenFlag(change, flagId);
  await writeVerdict(change, flagId, "dismissed");
  return entry;
}
