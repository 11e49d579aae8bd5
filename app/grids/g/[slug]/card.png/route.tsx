import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { GridCardPicture } from "@/components/cards/grid-card";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { drawCard } from "@/server/cards/draw";
import { findGridCard } from "@/server/cards/queries";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const grid = isSlug(slug) ? await findGridCard(slug) : null;
  return grid ? drawCard(<GridCardPicture grid={grid} />) : renamedOrNotFound("grid", slug, paths.gridCard);
}
