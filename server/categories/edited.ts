import { isSlug } from "@/lib/search-params";
import { type LockedCategory, lockCategory } from "@/server/categories/snapshot";
import { db } from "@/server/db";

/**
 * A category as its form shows it, by the slug in an address; null when there is none. One that records only named has no
 * slug that it could keep.
 */
export async function findEditedCategory(slug: string): Promise<LockedCategory | null> {
  const found = isSlug(slug)
    ? await db().category.findUnique({ where: { slug }, select: { id: true } })
    : null;
  if (!found) return null;
  const category = await lockCategory(db(), found.id);
  return category.isPlaceholder ? { ...category, fields: { ...category.fields, slug: "" } } : category;
}
