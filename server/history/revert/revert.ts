import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";
import { EditConflict } from "@/server/forms/state";
import { findRevisionRow } from "@/server/history/queries";
import { applyRevert } from "@/server/history/revert/apply";
import { planRevert, type RevertPlan } from "@/server/history/revert/plan";

const theirs = ({ fields, version }: RevertPlan) => ({
  ...Object.fromEntries<string>(fields.map(({ name, now }) => [name, now])),
  version,
});

/**
 * Undoes a change; that is a change itself, and can be undone. `version` names what whoever asks was shown: if anything of it
 * has changed since, they are to look again (`EditConflict`). Answers the number of the change that undoes it.
 */
export async function revertChange(change: Change, id: string, version: string): Promise<string> {
  const { tx, actor } = change;
  const row = await findRevisionRow(id, tx);
  if (!row) throw new CatalogueError("not_found", "There is no such change.");
  // Who undoes the same change at the same time waits here, and then finds it undone.
  await tx.$queryRaw`SELECT 1 FROM revision WHERE id = ${id}::bigint FOR UPDATE`;
  const plan = await planRevert(tx, row);
  authorize(actor, plan.action, { isLocked: plan.isLocked });
  if (plan.version !== version) throw new EditConflict(theirs(plan));
  await applyRevert({ ...change, revertsId: BigInt(id) }, plan);
  const written = await tx.revision.findFirst({
    where: { revertsId: BigInt(id) },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!written) throw new CatalogueError("conflict", "There is nothing to undo.");
  return String(written.id);
}
