import { authorize } from "@/server/accounts/authorize";
import { SLUG_TAKEN } from "@/server/categories/add";
import type { CategoryFields } from "@/server/categories/fields";
import { type LockedCategory, lockCategory } from "@/server/categories/snapshot";
import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { EditConflict } from "@/server/forms/state";
import { leaveRedirect } from "@/server/redirects/leave";

type Edit = {
  id: number;
  /** What was edited: a category's `modified_at`. */
  version: string;
  fields: CategoryFields;
};

/** With the version, by which saving again means to overwrite it. */
function theirs({ version, fields: { showRegistry, ...texts } }: LockedCategory) {
  return { ...texts, showRegistry: showRegistry ? "yes" : "no", version };
}

/**
 * Edits a category; its old slug leads to the new one. One that records only named by its id becomes a real one by it.
 * Throws `EditConflict` where it has changed since that version.
 */
export async function editCategory(change: Change, { id, version, fields }: Edit): Promise<void> {
  authorize(change.actor, "category.manage");
  const { tx } = change;
  const stored = await lockCategory(tx, id);
  if (stored.version !== version) throw new EditConflict(theirs(stored));
  const data = { ...fields, isPlaceholder: false };
  await orTaken("slug", SLUG_TAKEN, tx.category.update({ where: { id }, data }));
  await tx.$executeRaw`UPDATE category SET modified_at = transaction_timestamp() WHERE id = ${id}`;
  await leaveRedirect(change, { kind: "category", id, from: stored.fields.slug, to: fields.slug });
  await record(change, { kind: "category", id, action: "update", before: stored.fields, after: fields });
}
