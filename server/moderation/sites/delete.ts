import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import type { LockedPackage } from "@/server/moderation/subject";
import { lockSite } from "./lock";
import { snapshotSite } from "./snapshot";

/** Removes a site; its revision keeps what it was, and the staff's log can undo it (restore.ts). */
export async function deleteSite(change: Change, id: number): Promise<LockedPackage> {
  const { tx, actor } = change;
  const { site, entry } = await lockSite(change, id);
  authorize(actor, "site.edit", { ownerId: site.createdById });
  const before = await snapshotSite(tx, id);
  await tx.packageSite.delete({ where: { id } });
  await record(change, { kind: "site", id, packageId: entry.id, action: "delete", before, after: null });
  return entry;
}
