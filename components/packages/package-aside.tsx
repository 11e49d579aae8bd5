import { Section } from "@/components/ui/section";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type GridOfPackage, type PackagePageRow } from "@/server/packages/page-row";
import { type SimilarRow } from "@/server/packages/similar";
import { BadgeSection } from "./badge-section";
import { SimilarSection } from "./similar-section";
import { SitesSection } from "./sites-section";
import { VersionsSection } from "./versions-section";

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

type Props = {
  entry: PackagePageRow;
  similar: readonly SimilarRow[];
  scores: ReadonlyMap<number, { total: number | null }>;
};

/** Where it runs, and where it stands among others. */
export function PackageAside({ entry, similar, scores }: Props) {
  return (
    <div className="grid min-w-0 content-start gap-8 lg:row-span-2">
      <VersionsSection entry={entry} />
      <Section id="grids" title={words.package.grids}>
        <GridLinks grids={entry.grids} />
        <p className="no-print mt-2 text-sm" data-may="grid.edit">
          <a className="link" href={paths.addToGrid(entry.slug)}>
            {words.gridEdit.addToGrid}
          </a>
        </p>
      </Section>
      <SimilarSection similar={similar} scores={scores} />
      <SitesSection slug={entry.slug} sites={entry.sites} />
      <BadgeSection slug={entry.slug} title={entry.title} />
    </div>
  );
}
