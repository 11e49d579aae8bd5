import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { setHidden } from "@/server/moderation/hide";
import { type LockedPackage, lockPackage } from "@/server/moderation/subject";
import { snapshotFlag } from "./snapshot";

type Verdict = "approved" | "dismissed";

async function writeVerdict(change: Change, flagId: number, verdict: Verdict): Promise<void> {
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

/** Of one package, the first one first. */
async function openFlagsOf({ tx }: Change, packageId: number): Promise<number[]> {
  const flags = await tx.packageFlag.findMany({
    where: { packageId, status: "open" },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return flags.map(({ id }) => id);
}

/** Agrees with a report: the package is hidden, and every other open report of it is answered by that, too. */
export async function approveFlag(change: Change, flagId: number): Promise<LockedPackage> {
  authorize(change.actor, "flag.decide");
  const entry = await lockOpenFlag(change, flagId);
  for (const id of await openFlagsOf(change, entry.id)) await writeVerdict(change, id, "approved");
  await setHidden(change, entry.id, true);
  return entry;
}

/** Does not agree with a report: nothing happens to the package. */
export async function dismissFlag(change: Change, flagId: number): Promise<LockedPackage> {
  authorize(change.actor, "flag.decide");
  const entry = await lockOpenFlag(change, flagId);
  await writeVerdict(change, flagId, "dismissed");
  return entry;
}

/** For a package that is deleted: what was reported of it needs no answer any more. */
export async function closeFlags(change: Change, packageId: number): Promise<void> {
  for (const id of await openFlagsOf(change, packageId)) await writeVerdict(change, id, "dismissed");
}
