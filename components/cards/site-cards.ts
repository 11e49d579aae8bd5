import { catalogue } from "@/catalogue.config";
import { contentFacts } from "@/components/content/facts";
import { words } from "@/components/words";
import { readSiteCard, type SiteCard } from "@/server/cards/queries";
import { isContentPageName } from "@/server/content/names";
import { readContentPage } from "@/server/content/pages";
import { readStatistics } from "@/server/statistics/queries";
import { type Card, countFigure, firstWritable } from "./card";

const say = words.cards;

const sizes = ({ packageCount, gridCount }: SiteCard) => [
  countFigure(say.packagesLabel, packageCount),
  countFigure(say.grids, gridCount),
];

/** The site itself. */
export async function readCardOfHome(): Promise<Card> {
  return { kind: "", name: catalogue.tagline, text: say.siteText, figures: sizes(await readSiteCard()) };
}

export async function readCardOfSearch(): Promise<Card> {
  const { title, lead } = words.search;
  return { kind: "", name: title, text: lead, figures: sizes(await readSiteCard()) };
}

export async function readCardOfStatistics(): Promise<Card> {
  const { packages, grids, releases } = await readStatistics();
  const { title, description } = words.statistics;
  return {
    kind: "",
    name: title,
    text: description,
    figures: [
      countFigure(say.packagesLabel, packages.all),
      countFigure(words.statistics.grids, grids),
      countFigure(words.statistics.releases, releases),
    ],
  };
}

/** A page of nothing but text. */
export async function findCardOfContent(name: string): Promise<Card | null> {
  if (!isContentPageName(name)) return null;
  const { title, lead } = await readContentPage(name, contentFacts());
  return { kind: say.aboutSite, name: firstWritable(title, name), text: lead, figures: [] };
}
