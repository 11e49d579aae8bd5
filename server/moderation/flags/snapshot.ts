import type { Snapshot } from "@/server/changes/record";
import type { Transaction } from "@/server/changes/change";

/** A report as its revisions keep it. */
export async function snapshotFlag(tx: Transaction, id: number): Promise<Snapshot> {
  const flag = await tx.packageFlag.findUniqueOrThrow({
    where: { id },
    select: {
      reason: true,
      status: true,
      package: { select: { id: true, slug: true } },
      user: { select: { id: true, username: true } },
      decidedBy: { select: { id: true, username: true } },
    },
  });
  return {
    package: flag.package.slug,
    packageId: flag.package.id,
    reason: flag.reason,
    status: flag.status,
    user: flag.user?.username ?? null,
    userId: flag.user?.id ?? null,
    decidedBy: flag.decidedBy?.username ?? null,
    decidedById: flag.decidedBy?.id ?? null,
  };
}
