import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { GridList } from "@/components/grids/grid-list";
import { GridListForm } from "@/components/grids/grid-list-form";
import { NoGrids } from "@/components/grids/no-grids";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { type GridListParams, readGridListParams, writeGridListParams } from "@/lib/grid-list-params";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listGrids } from "@/server/grids/list";

type Props = { searchParams: Promise<RawSearchParams> };

const hrefOf = (params: GridListParams) => paths.grids() + writeGridListParams(params);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = readGridListParams(await searchParams);
  const { title, description } = words.grids;
  return {
    title: params.text ? words.gridList.titleFor(params.text) : title,
    description,
    ...canonical(hrefOf(params)),
    ...(params.text ? { robots: "noindex, follow" } : {}),
  };
}

export default async function GridsPage({ searchParams }: Props) {
  const params = readGridListParams(await searchParams);
  const { items, total, pageCount } = await listGrids(params);
  if (params.page > pageCount) notFound();
  const count = words.grids.count(total);
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={words.grids.title}>{words.grids.lead}</PageHeading>
      <GridListForm {...params} />
      <div className="border-rule flex flex-wrap items-baseline justify-between gap-x-4 border-b pb-2">
        <h2 className="font-semibold tabular-nums">
          {params.text ? words.gridList.foundFor(count, params.text) : count}
        </h2>
        <a className="link no-print text-sm" href={paths.addGrid()} data-may="grid.add">
          {words.gridEdit.add}
        </a>
      </div>
      {items.length > 0 ? <GridList grids={items} /> : <NoGrids text={params.text} />}
      <Pagination page={params.page} pageCount={pageCount} hrefOf={(page) => hrefOf({ ...params, page })} />
    </>
  );
}
