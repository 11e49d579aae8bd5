import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { answerFlags } from "@/server/moderation/flags/verdict";
import { lockLivingPackage, lockPackage } from "@/server/packages/snapshot";

const stamp = ({ tx, actor }: Change, id: number, isDeleted: boolean) => tx.$executeRaw`
  UPDATE package SET deleted_at = CASE WHEN ${isDeleted} THEN clock_timestamp() END,
    modified_at = clock_timestamp(), modified_by_id = ${actor.id}
  WHERE id = ${id}`;

/** Takes a package from the site and the API, so that it can be restored as it was. Its slug stays its own. */
export async function deletePackage(change: Change, id: number): Promise<void> {
  authorize(change.actor, "package.delete");
  const { snapshot } = await lockLivingPackage(change.tx, id);
  await stamp(change, id, true);
  await record(change, {
    kind: "package",
    id,
    packageId: id,
    action: "delete",
    before: snapshot,
    after: null,
  });
  await answerFlags(change, id, "dismissed");
}

/** Undoes that. */
export async function restorePackage(change: Change, id: number): Promise<void> {
  authorize(change.actor, "package.delete");
  const { snapshot, isDeleted } = await lockPackage(change.tx, id);
  if (!isDeleted) throw new CatalogueError("conflict", "This package is not deleted.");
  await stamp(change, id, false);
  await record(change, {
    kind: "package",
    id,
    packageId: id,
    action: "restore",
    before: null,
    after: snapshot,
  });
}
