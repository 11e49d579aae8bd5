import { authorize } from "@/server/accounts/authorize";
import { counted } from "@/lib/numbers";
import { lockCategory } from "@/server/categories/snapshot";
import type { Change } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";

/** Deletes a category in which there is nothing, not even a deleted package, which may be brought back. */
export async function deleteCategory(change: Change, id: number): Promise<void> {
  authorize(change.actor, "category.manage");
  const { tx } = change;
  const { fields } = await lockCategory(tx, id);
  const count = await tx.package.count({ where: { categoryId: id } });
  if (count > 0) {
    const message = `${counted(count, "package")} still belong here, deleted ones included. Move them first.`;
    throw new CatalogueError("conflict", message);
  }
  await tx.category.delete({ where: { id } });
  await record(change, { kind: "category", id, action: "delete", before: fields, after: null });
}
