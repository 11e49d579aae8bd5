import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { GridList } from "@/components/grids/grid-list";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams, readListParams, writeListParams } from "@/lib/search-params";
import { canonical } from "@/server/canonical";
import { listGrids } from "@/server/grids/queries";

type Props = { searchParams: Promise<RawSearchParams> };

const { title, description } = words.grids;
const hrefOf = (page: number) => paths.grids() + writeListParams({ page });

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { page } = readListParams(await searchParams);
  return { title, description, ...canonical(hrefOf(page)) };
}

export default async function GridsPage({ searchParams }: Props) {
  const { page } = readListParams(await searchParams);
  const { items, total, pageCount } = await listGrids(page);
  if (page > pageCount) notFound();
  return (
    <>
      <PageHeading title={title}>{words.grids.lead}</PageHeading>
      <h2 className="border-rule border-b pb-2 font-semibold tabular-nums">{words.grids.count(total)}</h2>
      <GridList grids={items} />
      <Pagination page={page} pageCount={pageCount} hrefOf={hrefOf} />
    </>
  );
}
