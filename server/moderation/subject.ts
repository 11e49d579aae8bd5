import { CatalogueError } from "@/server/errors";
import type { Transaction } from "@/server/changes/change";

export type LockedPackage = { id: number; slug: string; title: string; isHidden: boolean };

type Where = { slug: string } | { id: number };

/** The package that is moderated, locked: whoever only refers to it (a usage) does not wait. Throws `not_found` for one that is deleted, too. */
export async function lockPackage(tx: Transaction, where: Where): Promise<LockedPackage> {
  const [slug, id] = "slug" in where ? [where.slug, null] : [null, where.id];
  const [found] = await tx.$queryRaw<LockedPackage[]>`
    SELECT id, slug, title, hidden_at IS NOT NULL AS "isHidden" FROM package
    WHERE (slug = ${slug} OR id = ${id}::int) AND deleted_at IS NULL FOR NO KEY UPDATE`;
  if (!found) throw new CatalogueError("not_found", "There is no such package.");
  return found;
}
