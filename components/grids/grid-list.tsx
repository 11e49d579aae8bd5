import { Subline } from "@/components/ui/subline";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type GridCardRow } from "@/server/grids/queries";

/** Grids in two columns on a wide screen, read downwards: title, what it is about, how much it compares. */
export function GridList({ grids }: { grids: GridCardRow[] }) {
  if (grids.length === 0) return <p className="text-ink-soft">{words.grids.nothingYet}</p>;
  return (
    <ul className="gap-x-12 md:columns-2">
      {grids.map((grid) => (
        <li
          key={grid.id}
          className="border-hairline flex break-inside-avoid items-baseline justify-between gap-6 border-b py-2.5"
        >
          <div className="min-w-0">
            <a className="name" href={paths.grid(grid.slug)}>
              <bdi>{grid.title}</bdi>
            </a>
            <Subline text={grid.isPlaceholder ? words.grids.placeholder : grid.description} />
          </div>
          <span className="text-ink-soft shrink-0 text-sm tabular-nums">
            {words.grids.size(grid.packageCount)}
          </span>
        </li>
      ))}
    </ul>
  );
}
