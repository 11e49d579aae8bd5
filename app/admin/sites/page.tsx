import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { SiteQueue } from "@/components/admin/site-queue";
import { StaffListForm } from "@/components/admin/staff-list-form";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { readStaffListParams, writeStaffListParams } from "@/lib/staff-list-params";
import { siteList } from "@/server/admin/list-choices";
import { listSites } from "@/server/admin/queues";
import { formState } from "@/server/forms/state";

const said = words.admin.sitesUsing;
const title = words.admin.rooms.sites;
const path = paths.admin("sites");

export const metadata: Metadata = { title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffSitesPage({ searchParams }: Props) {
  await requireViewer(path, "site.decide");
  const params = readStaffListParams(await searchParams, siteList);
  const { items, pageCount } = await listSites(params);
  if (params.page > 1 && items.length === 0) notFound();
  const addressOf = (page: number) => writeStaffListParams({ ...params, page }, siteList);
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
      <SiteQueue items={items} state={formState()} address={path} />
      <Pagination page={params.page} pageCount={pageCount} hrefOf={(page) => path + addressOf(page)} />
    </>
  );
}
