import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { type LockedPackage, lockPackage } from "@/server/moderation/subject";
import type { SiteInput } from "./input";
import { checkNotNamed } from "./lock";
import { snapshotSite } from "./snapshot";

/** Names a site that uses a package. It is shown when a moderator has approved it. */
export async function addSite(
  change: Change,
  slug: string,
  { title, url }: SiteInput,
): Promise<LockedPackage> {
  const { tx, actor } = change;
  authorize(actor, "site.add");
  const entry = await lockPackage(tx, { slug });
  await checkNotNamed(tx, entry.id, url);
  const { id } = await tx.packageSite.create({
    data: { packageId: entry.id, title, url, createdById: actor.id },
    select: { id: true },
  });
  const after = await snapshotSite(tx, id);
  await record(change, { kind: "site", id, packageId: entry.id, action: "create", before: null, after });
  return entry;
}
