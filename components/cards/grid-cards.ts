import { words } from "@/components/words";
import { findGridCard, type GridCard } from "@/server/cards/queries";
import { readTimesheet } from "@/server/grids/timesheet";
import { type Card, type CardFigure, countFigure, firstWritable, namesOf } from "./card";

const say = words.cards;

const nameOf = ({ title, slug }: GridCard) => firstWritable(title, slug);
const packagesFigure = ({ packageCount }: GridCard): CardFigure[] =>
  packageCount > 0 ? [{ label: say.compares, value: say.packages(packageCount) }] : [];
const membersOf = (grid: GridCard) => namesOf(grid.packageTitles, grid.packageCount);
/** Where nothing else can be said. */
const lead = ({ packageCount }: GridCard) => (packageCount > 0 ? words.grids.lead : words.grids.noPackages);

/** A grid itself: what it is for, or else what it compares. */
export const cardOfGrid = (grid: GridCard): Card => ({
  kind: say.gridKind,
  name: nameOf(grid),
  text: firstWritable(grid.description, membersOf(grid), lead(grid)),
  figures: [
    ...packagesFigure(grid),
    ...(grid.featureCount > 0 ? [countFigure(say.features, grid.featureCount)] : []),
  ],
});

export async function findCardOfGrid(slug: string): Promise<Card | null> {
  const grid = await findGridCard(slug);
  return grid && cardOfGrid(grid);
}

export async function findCardOfGridPackages(slug: string): Promise<Card | null> {
  const grid = await findGridCard(slug);
  return (
    grid && {
      kind: words.grids.asList,
      name: words.gridList.packagesOf(nameOf(grid)),
      text: firstWritable(membersOf(grid), lead(grid)),
      figures: packagesFigure(grid),
    }
  );
}

export async function findCardOfTimesheet(slug: string): Promise<Card | null> {
  const grid = await findGridCard(slug);
  if (!grid) return null;
  const rows = await readTimesheet(grid.id);
  const years = rows
    .flatMap(({ createdAt, lastCommitAt }) => [createdAt, lastCommitAt ?? createdAt])
    .map((moment) => moment.getUTCFullYear());
  const span = words.timesheet.years(Math.min(...years), Math.max(...years));
  return {
    kind: words.grids.timesheet,
    name: nameOf(grid),
    text: words.timesheet.description(nameOf(grid)),
    figures: [
      ...packagesFigure(grid),
      ...(years.length > 0 ? [{ label: words.timesheet.span, value: span }] : []),
    ],
  };
}
