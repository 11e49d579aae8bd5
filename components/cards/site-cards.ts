import { catalogue } from "@/catalogue.config";
import { contentFacts } from "@/components/content/facts";
import { words } from "@/components/words";
import { readSiteCard, type SiteCard } from "@/server/cards/queries";
import { isContentPageName } from "@/server/content/names";
import { readContentPage } from "@/server/content/pages";
import { readStatistics } from "@/server/statistics/queries";
import { type Card, type CardFigure, firstWritable } from "./card";

const say = words.cards;

const figure = (label: string, count: number): CardFigure => ({ label, value: say.count(count) });
const sizes = ({ packageCount, gridCount }: SiteCard) => [
  figure(say.packagesLabel, packageCount),
  figure(say.grids, gridCount),
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
      figure(say.packagesLabel, packages.all),
      figure(words.statistics.grids, grids),
      figure(words.statistics.releases, releases),
    ],
  };
}

/** A page of nothing but text. */
export async function findCardOfContent(name: string): Promise<Card | null> {
  if (!isContentPageName(name)) return null;
  const { title, lead } = await readContentPage(name, contentFacts());
  return { kind: say.aboutSite, name: firstWritable(title, name), text: lead, figures: [] };
}
