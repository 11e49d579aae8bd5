import { SiteCardPicture } from "@/components/cards/site-card";
import { drawCard } from "@/server/cards/draw";
import { readSiteCard } from "@/server/cards/queries";

export async function GET(): Promise<Response> {
  return drawCard(<SiteCardPicture site={await readSiteCard()} />);
}
