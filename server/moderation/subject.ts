import { CatalogueError } from "@/server/errors";
import type { Transaction } from "@/server/changes/change";
import { packageIdOf } from "@/server/packages/find-named";

export type LockedPackage = { id: number; slug: string; title: string; isHidden: boolean };

type Where = { slug: string } | { id: number };

/**
 * The package that is moderated, locked: whoever only refers to it (a usage) does not wait. A slug that it had finds it,
 * too: it may have been renamed while somebody typed. Throws `not_found` for one that is deleted, too.
 */
export async function lockPackage(tx: Transaction, where: Where): Promise<LockedPackage> {
  const id = "id" in where ? where.id : await packageIdOf(tx, where.slug);
  const [found] = await tx.$queryRaw<LockedPackage[]>`
    SELECT id, slug, title, hidden_at IS NOT NULL AS "isHidden" FROM package
    WHERE id = ${id} AND deleted_at IS NULL FOR NO KEY UPDATE`;
  if (!found) throw new CatalogueError("not_found", "There is no such package.");
  return found;
}
