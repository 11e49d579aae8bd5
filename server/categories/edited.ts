import { isSlug } from "@/lib/search-params";
import { findCategoryId, type LockedCategory, lockCategory } from "@/server/categories/snapshot";
import { db } from "@/server/db";

/**
 * A category as its form shows it, by the slug in an address or one that leads there; null when there is none. One that records only named has no
 * slug that it could keep.
 */
export async function findEditedCategory(slug: string): Promise<LockedCategory | null> {
  const id = isSlug(slug) ? await findCategoryId(db(), slug) : null;
  if (id === null) return null;
  const category = await lockCategory(db(), id);
  return category.isPlaceholder ? { ...category, fields: { ...category.fields, slug: "" } } : category;
}
