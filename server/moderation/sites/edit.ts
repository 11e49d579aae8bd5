import { authorize } from "@/server/accounts/authorize";
import { may } from "@/server/accounts/policy";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { EditConflict } from "@/server/forms/state";
import type { LockedPackage } from "@/server/moderation/subject";
import type { SiteInput } from "./input";
import { checkNotNamed, lockSite } from "./lock";
import { snapshotSite } from "./snapshot";

/** With the `version` that was edited; without it whatever is stored is overwritten. */
type Edited = SiteInput & { version?: string };

/**
 * Corrects a site. What its author writes is moderated again, so that no approved link leads elsewhere later on; what those
 * write who decide on sites needs no decision.
 */
export async function editSite(
  change: Change,
  id: number,
  { title, url, version }: Edited,
): Promise<LockedPackage & { isWaiting: boolean }> {
  const { tx, actor } = change;
  const { site, entry } = await lockSite(change, id);
  authorize(actor, "site.edit", { ownerId: site.createdById });
  if (version !== undefined && version !== site.version) {
    throw new EditConflict({ title: site.title, url: site.url, version: site.version });
  }
  const isSame = title === site.title && url === site.url;
  if (isSame) return { ...entry, isWaiting: site.status === "pending" };
  await checkNotNamed(tx, entry.id, url, id);
  const isDecided = may(actor, "site.decide");
  const before = await snapshotSite(tx, id);
  await tx.$executeRaw`
    UPDATE package_site SET title = ${title}, url = ${url}, modified_at = now(),
      status = CASE WHEN ${isDecided} THEN status ELSE 'pending' END,
      decided_by_id = CASE WHEN ${isDecided} THEN decided_by_id END,
      decided_at = CASE WHEN ${isDecided} THEN decided_at END
    WHERE id = ${id}`;
  const after = await snapshotSite(tx, id);
  await record(change, { kind: "site", id, packageId: entry.id, action: "update", before, after });
  return { ...entry, isWaiting: after.status === "pending" };
}
