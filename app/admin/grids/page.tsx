import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { GridTable } from "@/components/admin/grid-table";
import { StaffListForm } from "@/components/admin/staff-list-form";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { readStaffListParams, writeStaffListParams } from "@/lib/staff-list-params";
import { listStaffGrids } from "@/server/admin/grid-list";
import { gridList } from "@/server/admin/list-choices";

const said = words.admin.grids;
const title = words.admin.rooms.grids;
const path = paths.admin("grids");

export const metadata: Metadata = { title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffGridsPage({ searchParams }: Props) {
  await requireViewer(path, "staff.enter");
  const params = readStaffListParams(await searchParams, gridList);
  const { items, pageCount } = await listStaffGrids(params);
  if (params.page > 1 && items.length === 0) notFound();
  const addressOf = (page: number) => writeStaffListParams({ ...params, page }, gridList);
  return (
    <>
      <PageHeading title={title}>{said.lead}</PageHeading>
      <StaffListForm
        action={path}
        label={said.find}
        params={params}
        states={said.states}
        sorts={said.sorts}
      />
      <GridTable items={items} back={addressOf(params.page)} />
      <Pagination page={params.page} pageCount={pageCount} hrefOf={(page) => path + addressOf(page)} />
    </>
  );
}
