import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { GridTable } from "@/components/grids/grid-table";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { isSlug } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { findGrid, listGridColumns, readGridCells } from "@/server/grids/queries";

type Props = { params: Promise<{ slug: string }> };

const find = async ({ params }: Props) => {
  const { slug } = await params;
  return isSlug(slug) ? findGrid(slug) : null;
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const grid = await find(props);
  if (!grid) return { title: words.errors.notFoundTitle };
  const description = grid.description.trim() || words.grids.description;
  return { title: grid.title, description, ...canonical(paths.grid(grid.slug)) };
}

export default async function GridPage(props: Props) {
  const grid = await find(props);
  if (!grid) return renamedOrNotFound("grid", (await props.params).slug);
  const [columns, cells] = await Promise.all([listGridColumns(grid.id), readGridCells(grid.id)]);
  return (
    <article className="whole-window pt-1">
      <Breadcrumbs trail={[{ href: paths.grids(), label: words.site.grids }]} />
      <PageHeading title={grid.title}>
        {grid.isPlaceholder ? words.grids.placeholder : grid.description}
      </PageHeading>
      {columns.length > 0 ? (
        <>
          <p className="text-ink-soft mb-2 text-sm tabular-nums">{words.grids.compared(columns.length)}</p>
          <GridTable grid={grid} columns={columns} cells={cells} />
        </>
      ) : (
        <p className="text-ink-soft">{words.grids.noPackages}</p>
      )}
    </article>
  );
}
