import { notFound, permanentRedirect } from "next/navigation";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { findRenamed, type RenamedKind } from "@/server/redirects/queries";

/**
 * Ends a page whose slug no entry has: leads on to where the entry went (its own page, or what `pathOf` makes of its
 * slug), or says that there is none.
 */
export async function renamedOrNotFound(
  kind: RenamedKind,
  slug: string,
  pathOf: (slug: string) => string = paths[kind],
): Promise<never> {
  const now = isSlug(slug) ? await findRenamed(kind, slug) : null;
  if (now !== null && now !== slug) permanentRedirect(pathOf(now));
  notFound();
}
