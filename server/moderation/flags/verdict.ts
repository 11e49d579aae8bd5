import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { snapshotFlag } from "./snapshot";

export type Verdict = "approved" | "dismissed";

/** Decides on a report whose package is locked. */
export async function writeVerdict(change: Change, flagId: number, verdict: Verdict): Promise<void> {
  const { tx, actor } = change;
  const before = await snapshotFlag(tx, flagId);
  await tx.$executeRaw`
    UPDATE package_flag SET status = ${verdict}::flag_status, decided_by_id = ${actor.id}, decided_at = now(),
      modified_at = now()
    WHERE id = ${flagId}`;
  const after = await snapshotFlag(tx, flagId);
  const packageId = Number(before.packageId);
  await record(change, { kind: "flag", id: flagId, packageId, action: "update", before, after });
}

/** Decides on all open reports of a package, which is locked: what is done about it answers them all. */
export async function answerFlags(change: Change, packageId: number, verdict: Verdict): Promise<void> {
  const open = await change.tx.packageFlag.findMany({
    where: { packageId, status: "open" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of open) await writeVerdict(change, id, verdict);
}
