import { authorize } from "@/server/accounts/authorize";
import type { CategoryFields } from "@/server/categories/fields";
import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { CatalogueError } from "@/server/errors";
import { leaveRedirect } from "@/server/redirects/leave";

export const SLUG_TAKEN = "Another category has this slug.";

async function create(change: Change, fields: CategoryFields, id?: number): Promise<number> {
  const created = await orTaken("slug", SLUG_TAKEN, change.tx.category.create({ data: { ...fields, id } }));
  await leaveRedirect(change, { kind: "category", id: created.id, from: null, to: fields.slug });
  const action = id === undefined ? "create" : "restore";
  await record(change, { kind: "category", id: created.id, action, before: null, after: fields });
  return created.id;
}

/** Adds a category; answers its id. */
export async function addCategory(change: Change, fields: CategoryFields): Promise<number> {
  authorize(change.actor, "category.manage");
  return create(change, fields);
}

/** Brings a category back that was deleted, under its own id, so that its history goes on. */
export async function restoreCategory(change: Change, id: number, fields: CategoryFields): Promise<void> {
  authorize(change.actor, "category.manage");
  const there = await change.tx.category.findUnique({ where: { id }, select: { id: true } });
  if (there) throw new CatalogueError("conflict", "This category is there already.");
  await create(change, fields, id);
}
