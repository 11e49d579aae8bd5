import { notFound, permanentRedirect } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { findEditedCategory } from "@/server/categories/edited";
import { type LockedCategory } from "@/server/categories/snapshot";
import { formState } from "@/server/forms/state";

/**
 * The category that a page is about, for whoever may. Where it has another slug by now the page moves there, unless it shows
 * again what somebody had typed.
 */
export async function editedCategory(
  slug: string,
  pathOf: (slug: string) => string,
): Promise<LockedCategory> {
  await requireViewer(pathOf(slug), "category.manage");
  const category = await findEditedCategory(slug);
  if (!category) notFound();
  const { isPlaceholder, fields } = category;
  // What only records named is shown without a slug.
  if (!isPlaceholder && fields.slug !== slug && !formState()) permanentRedirect(pathOf(fields.slug));
  return category;
}
