import { type Metadata } from "next";
import { renamedOrNotFound } from "@/app/renamed-or-not-found";
import { GridActions } from "@/components/grids/grid-actions";
import { GridMatrix } from "@/components/grids/grid-matrix";
import { GridToolbar } from "@/components/grids/grid-toolbar";
import { GridTabs } from "@/components/grids/grid-tabs";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { PackageListData } from "@/components/packages/list-data";
import { words } from "@/components/words";
import { readGridView } from "@/lib/grid-view";
import { paths } from "@/lib/paths";
import { isSlug, type RawSearchParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { readComparison } from "@/server/grids/comparison";
import { findGrid } from "@/server/grids/queries";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<RawSearchParams> };

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
  const view = readGridView(await props.searchParams);
  const comparison = await readComparison(grid.id);
  return (
    <article className="whole-window" data-subject={`grid=${grid.slug}`}>
      <Breadcrumbs trail={[{ href: paths.grids(), label: words.site.grids }]} />
      <PageHeading title={grid.title}>
        {grid.isPlaceholder ? words.grids.placeholder : grid.description}
      </PageHeading>
      <GridActions grid={grid} />
      <GridTabs slug={grid.slug} current="comparison" />
      {comparison.columns.length > 0 ? (
        <>
          <PackageListData name={grid.title} items={comparison.columns} />
          <GridToolbar slug={grid.slug} view={view} />
          <GridMatrix grid={grid} comparison={comparison} view={view} />
        </>
      ) : (
        <p className="text-ink-soft">{words.grids.noPackages}</p>
      )}
    </article>
  );
}
