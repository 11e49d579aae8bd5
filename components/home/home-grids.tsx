import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type HomeGrid } from "@/server/home/grids";
import { AllLink } from "./all-link";

/** The purposes that most come for, with how many packages serve each. */
export function HomeGrids({ grids }: { grids: HomeGrid[] }) {
  const all = <AllLink href={paths.grids()} label={words.home.allGrids} />;
  return (
    <Section id="grids" title={words.home.grids} aside={all}>
      {grids.length === 0 && <p className="text-ink-soft">{words.grids.nothingYet}</p>}
      <ul className="gap-x-10 sm:columns-2">
        {grids.map((grid) => (
          <li
            key={grid.id}
            className="border-hairline flex break-inside-avoid items-baseline justify-between gap-4 border-b py-1.5"
          >
            <a className="name min-w-0" href={paths.grid(grid.slug)}>
              <bdi>{grid.title}</bdi>
            </a>
            <span className="text-ink-soft shrink-0 text-sm tabular-nums">
              {words.grids.size(grid.packageCount)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
