import { words } from "@/components/words";
import { type GridCard } from "@/server/cards/queries";
import { CardFigure, CardFrame } from "./frame";
import { writable } from "./writable";

const say = words.cards;
const NAMED = 5;

/** What a link to a grid looks like where it is shared: what it is for, or else what it compares. */
export function GridCardPicture({ grid }: { grid: GridCard }) {
  const names = grid.packageTitles.map(writable).filter(Boolean).slice(0, NAMED);
  const more = grid.packageCount > names.length ? " …" : "";
  return (
    <CardFrame
      kind={say.gridKind}
      name={writable(grid.title) || grid.slug}
      text={writable(grid.description) || names.join(", ") + more}
    >
      <CardFigure label={say.compares} value={say.packages(grid.packageCount)} />
      {grid.featureCount > 0 && <CardFigure label={say.features} value={say.count(grid.featureCount)} />}
    </CardFrame>
  );
}
