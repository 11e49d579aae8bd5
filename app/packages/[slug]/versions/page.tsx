import { permanentRedirect } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { findPackagePage } from "@/server/packages/page";

type Props = { params: Promise<{ slug: string }> };

/** Where the reference lists versions: leads to the releases, of packages that there are. */
export default async function VersionsPage({ params }: Props) {
  const { slug } = await params;
  const entry = isSlug(slug) ? await findPackagePage(slug) : null;
  if (entry) permanentRedirect(paths.packageReleases(entry.slug));
  return renamedOrNotFound("package", slug, paths.packageReleases);
}
