import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import type { LockedPackage } from "@/server/moderation/subject";
import { lockSite } from "./lock";
import { snapshotSite } from "./snapshot";

/** Shows a site on its package's page, or refuses it. A decision can be changed by another one. */
export async function decideSite(
  change: Change,
  id: number,
  verdict: "approved" | "rejected",
): Promise<LockedPackage> {
  const { tx, actor } = change;
  authorize(actor, "site.decide");
  const { site, entry } = await lockSite(change, id);
  if (site.status === verdict) return entry;
  const before = await snapshotSite(tx, id);
  await tx.$executeRaw`
    UPDATE package_site SET status = ${verdict}::site_status, decided_by_id = ${actor.id}, decided_at = now(),
      modified_at = now()
    WHERE id = ${id}`;
  const after = await snapshotSite(tx, id);
  await record(change, { kind: "site", id, packageId: entry.id, action: "update", before, after });
  return entry;
}
