import type { Snapshot } from "@/server/changes/record";
import type { Transaction } from "@/server/changes/change";

/** A site that uses a package, as its revisions keep it. */
export async function snapshotSite(tx: Transaction, id: number): Promise<Snapshot> {
  const site = await tx.packageSite.findUniqueOrThrow({
    where: { id },
    select: {
      title: true,
      url: true,
      status: true,
      package: { select: { id: true, slug: true } },
      createdBy: { select: { id: true, username: true } },
      decidedBy: { select: { id: true, username: true } },
    },
  });
  return {
    package: site.package.slug,
    packageId: site.package.id,
    title: site.title,
    url: site.url,
    status: site.status,
    createdBy: site.createdBy?.username ?? null,
    createdById: site.createdBy?.id ?? null,
    decidedBy: site.decidedBy?.username ?? null,
    decidedById: site.decidedBy?.id ?? null,
  };
}
