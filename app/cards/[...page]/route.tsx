import { notFound } from "next/navigation";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { CardPicture } from "@/components/cards/card-picture";
import { cardPageAt } from "@/components/cards/pages";
import { paths } from "@/lib/paths";
import { drawCard } from "@/server/cards/draw";

type Context = { params: Promise<{ page: string[] }> };

/** The pictures that go with links to pages: each at its page's own address, below /cards/. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const page = cardPageAt((await params).page);
  const card = await page?.find();
  if (card) return drawCard(<CardPicture card={card} />);
  if (!page?.renamed) notFound();
  const { kind, slug, pathOf } = page.renamed;
  return renamedOrNotFound(kind, slug, (now) => paths.card(pathOf(now)));
}
