import { Subline } from "@/components/ui/subline";
import { Time } from "@/components/ui/time";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type ListedGrid } from "@/server/grids/list";

/** What a grid compares, in figures. */
function GridFigures({ grid }: { grid: ListedGrid }) {
  const { packages, living, features, changed } = words.gridList;
  return (
    <p className="text-ink-soft mt-0.5 flex flex-wrap gap-x-3 text-xs tabular-nums">
      <span>
        {packages(grid.packageCount)}
        {grid.livingCount < grid.packageCount && `, ${living(grid.livingCount)}`}
      </span>
      {grid.featureCount > 0 && <span>{features(grid.featureCount)}</span>}
      <span>
        {changed} <Time at={grid.changedAt} />
      </span>
    </p>
  );
}

/** Grids in two columns on a wide screen, read downwards: title, what it is about, how much it compares. */
export function GridList({ grids }: { grids: ListedGrid[] }) {
  return (
    <ul className="gap-x-12 md:columns-2">
      {grids.map((grid) => (
        <li key={grid.id} className="border-hairline break-inside-avoid border-b py-2.5">
          <a className="name" href={paths.grid(grid.slug)}>
            <bdi>{grid.title}</bdi>
          </a>
          <Subline text={grid.isPlaceholder ? words.grids.placeholder : grid.description} />
          <GridFigures grid={grid} />
        </li>
      ))}
    </ul>
  );
}
