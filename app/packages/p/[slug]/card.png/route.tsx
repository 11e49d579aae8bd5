import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { PackageCardPicture } from "@/components/cards/package-card";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { drawCard } from "@/server/cards/draw";
import { findPackageCard } from "@/server/cards/queries";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const entry = isSlug(slug) ? await findPackageCard(slug) : null;
  return entry
    ? drawCard(<PackageCardPicture entry={entry} />)
    : renamedOrNotFound("package", slug, paths.packageCard);
}
