import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type GridOfPackage, type PackagePageRow } from "@/server/packages/page-row";

function GridLinks({ grids }: { grids: GridOfPackage[] }) {
  if (grids.length === 0) return <p className="text-ink-soft">{words.package.noGrids}</p>;
  return (
    <ul className="grid gap-1.5">
      {grids.map((grid) => (
        <li key={grid.id} className="flex items-baseline justify-between gap-4">
          <a className="link min-w-0" href={paths.grid(grid.slug)}>
            <bdi>{grid.title}</bdi>
          </a>
          <span className="text-ink-soft shrink-0 text-sm tabular-nums">
            {words.package.gridSize(grid.packageCount)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where it stands among others. */
export function PackageAside({ entry }: { entry: PackagePageRow }) {
  return (
    <div className="grid content-start gap-10">
      <Section id="grids" title={words.package.grids}>
        <GridLinks grids={entry.grids} />
      </Section>
      <Section id="category" title={words.package.category}>
        <a className="link" href={paths.category(entry.category.slug)}>
          <bdi>{entry.category.titlePlural || entry.category.title}</bdi>
        </a>
      </Section>
    </div>
  );
}
