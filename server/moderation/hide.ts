import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { answerFlags } from "@/server/moderation/flags/verdict";
import { snapshotPackage } from "@/server/packages/snapshot";
import { type LockedPackage, lockPackage } from "@/server/moderation/subject";

/**
 * Takes a package out of everything that the site lists, or puts it back. Its own page stays, and so does what the APIs
 * say: not even the time of its last edit is touched, which they show and by which forms notice an edit. What is reported of
 * a package is answered when it is hidden.
 */
export async function setHidden(
  change: Change,
  packageId: number,
  isHidden: boolean,
): Promise<LockedPackage> {
  const { tx, actor } = change;
  authorize(actor, "package.hide");
  const entry = await lockPackage(tx, { id: packageId });
  if (isHidden) await answerFlags(change, packageId, "approved");
  if (entry.isHidden === isHidden) return entry;
  const fields = await snapshotPackage(tx, packageId);
  await tx.$executeRaw`
    UPDATE package SET hidden_at = CASE WHEN ${isHidden} THEN now() END WHERE id = ${packageId}`;
  await record(change, {
    kind: "package",
    id: packageId,
    packageId,
    action: "update",
    before: { ...fields, isHidden: !isHidden },
    after: { ...fields, isHidden },
  });
  return { ...entry, isHidden };
}
