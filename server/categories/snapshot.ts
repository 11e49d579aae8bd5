import { CatalogueError } from "@/server/errors";
import type { Transaction } from "@/server/changes/change";
import type { CategoryFields } from "@/server/categories/fields";

export type LockedCategory = { id: number; version: string; isPlaceholder: boolean; fields: CategoryFields };

const noCategory = () => new CatalogueError("not_found", "There is no such category.");

/** A category that is about to change, its row locked. Its version is when it last changed, to the microsecond. */
export async function lockCategory(tx: Transaction, id: number): Promise<LockedCategory> {
  const rows = await tx.$queryRaw<{ version: string; isPlaceholder: boolean; fields: CategoryFields }[]>`
    SELECT modified_at::text AS version, is_placeholder AS "isPlaceholder",
      jsonb_build_object('title', title, 'titlePlural', title_plural, 'slug', slug, 'description', description,
        'showRegistry', show_registry) AS fields
    FROM category WHERE id = ${id} FOR UPDATE`;
  const [row] = rows;
  if (!row) throw noCategory();
  return { id, ...row };
}

/** The id of a category by its slug, or one that it had: it may have been renamed while somebody typed. */
export async function findCategoryId(tx: Transaction, slug: string): Promise<number | null> {
  const found = await tx.category.findUnique({ where: { slug }, select: { id: true } });
  if (found) return found.id;
  const renamed = await tx.redirect.findUnique({
    where: { kind_slug: { kind: "category", slug } },
    select: { categoryId: true },
  });
  return renamed?.categoryId ?? null;
}

/** The same. Throws `not_found`. */
export async function categoryIdOf(tx: Transaction, slug: string): Promise<number> {
  const id = await findCategoryId(tx, slug);
  if (id === null) throw noCategory();
  return id;
}
