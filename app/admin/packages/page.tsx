import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { PackageTable } from "@/components/admin/package-table";
import { StaffListForm } from "@/components/admin/staff-list-form";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { readStaffListParams, writeStaffListParams } from "@/lib/staff-list-params";
import { packageList } from "@/server/admin/list-choices";
import { listStaffPackages } from "@/server/admin/package-list";

const said = words.admin.packages;
const title = words.admin.rooms.packages;
const path = paths.admin("packages");

export const metadata: Metadata = { title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffPackagesPage({ searchParams }: Props) {
  await requireViewer(path, "staff.enter");
  const params = readStaffListParams(await searchParams, packageList);
  const { items, pageCount } = await listStaffPackages(params);
  if (params.page > 1 && items.length === 0) notFound();
  const addressOf = (page: number) => writeStaffListParams({ ...params, page }, packageList);
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
      <PackageTable items={items} back={addressOf(params.page)} />
      <Pagination page={params.page} pageCount={pageCount} hrefOf={(page) => path + addressOf(page)} />
    </>
  );
}
