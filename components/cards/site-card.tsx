import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { type SiteCard } from "@/server/cards/queries";
import { CardFigure, CardFrame } from "./frame";
import { writable } from "./writable";

const say = words.cards;

/** What a link to any other page looks like where it is shared. */
export function SiteCardPicture({ site }: { site: SiteCard }) {
  return (
    <CardFrame kind="" name={writable(catalogue.tagline)} text={writable(say.siteText)}>
      <CardFigure label={say.packagesLabel} value={say.count(site.packageCount)} />
      <CardFigure label={say.grids} value={say.count(site.gridCount)} />
    </CardFrame>
  );
}
