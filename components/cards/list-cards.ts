import { catalogue } from "@/catalogue.config";
import { words } from "@/components/words";
import { formatDate } from "@/lib/dates";
import { findCategoryCard, readSiteCard } from "@/server/cards/queries";
import { listCategories } from "@/server/categories/queries";
import { listGrids } from "@/server/grids/list";
import { listLatestPackages, listLikedPackages } from "@/server/packages/in-order";
import { type Card, countFigure, firstWritable, namesIn, namesOf } from "./card";

const say = words.cards;

export async function readCardOfPackages(): Promise<Card> {
  const { packageCount, livingCount } = await readSiteCard();
  return {
    kind: "",
    name: words.list.title,
    text: words.list.description,
    figures: [countFigure(say.packagesLabel, packageCount), countFigure(say.living, livingCount)],
  };
}

export async function readCardOfLatest(): Promise<Card> {
  const list = await listLatestPackages(1);
  const [newest] = list.items;
  return {
    kind: words.list.title,
    name: words.latest.title,
    text: firstWritable(namesIn(list), words.list.nothingYet),
    figures: [
      countFigure(say.packagesLabel, list.total),
      ...(newest ? [{ label: say.added, value: formatDate(newest.createdAt, catalogue.timeZone) }] : []),
    ],
  };
}

export async function readCardOfLiked(): Promise<Card> {
  const list = await listLikedPackages(1);
  return {
    kind: words.list.title,
    name: words.liked.title,
    text: firstWritable(namesIn(list), words.liked.empty),
    figures: list.total > 0 ? [countFigure(say.liked, list.total)] : [],
  };
}

export async function readCardOfCategories(): Promise<Card> {
  const categories = await listCategories();
  const names = categories.map(({ title, titlePlural }) => titlePlural || title);
  const packageCount = categories.reduce((sum, category) => sum + category.packageCount, 0);
  return {
    kind: "",
    name: words.categories.title,
    text: firstWritable(namesOf(names), words.categories.nothingYet),
    figures: [
      countFigure(words.categories.title, names.length),
      countFigure(say.packagesLabel, packageCount),
    ],
  };
}

/** A category: what it is, or else what most people look at in it. */
export async function findCardOfCategory(slug: string): Promise<Card | null> {
  const category = await findCategoryCard(slug);
  if (!category) return null;
  const name = firstWritable(category.titlePlural, category.title, slug);
  const { packageCount, livingCount, packageTitles } = category;
  return {
    kind: say.category,
    name,
    text: firstWritable(
      category.description,
      namesOf(packageTitles, packageCount),
      words.categories.descriptionOf(name),
    ),
    figures: [countFigure(say.packagesLabel, packageCount), countFigure(say.living, livingCount)],
  };
}

export async function readCardOfGrids(): Promise<Card> {
  const { items, total } = await listGrids({ text: "", sort: "-packages", page: 1 });
  return {
    kind: say.gridKind,
    name: words.grids.title,
    text: firstWritable(namesIn({ items, total }), words.grids.nothingYet),
    figures: [
      countFigure(say.grids, total),
      ...(items[0] ? [{ label: say.largest, value: say.packages(items[0].packageCount) }] : []),
    ],
  };
}
