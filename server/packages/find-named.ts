import type { Transaction } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";

export type NamedPackage = { id: number; title: string; isDeleted: boolean };

/** The package that has a slug, or else the one that had it. */
export async function findNamed(tx: Transaction, slug: string): Promise<NamedPackage | null> {
  const [found] = await tx.$queryRaw<NamedPackage[]>`
    SELECT id, title, deleted_at IS NOT NULL AS "isDeleted" FROM package
    WHERE slug = ${slug} OR id = (SELECT package_id FROM redirect WHERE kind = 'package' AND slug = ${slug})
    ORDER BY slug <> ${slug} LIMIT 1`;
  return found ?? null;
}

/** Its id. Throws `not_found`, also for one that is deleted. */
export async function packageIdOf(tx: Transaction, slug: string): Promise<number> {
  const found = await findNamed(tx, slug);
  if (!found || found.isDeleted) throw new CatalogueError("not_found", "There is no such package.");
  return found.id;
}
