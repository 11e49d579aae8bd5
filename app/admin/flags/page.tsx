import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { FlagQueue } from "@/components/admin/flag-queue";
import { StaffListForm } from "@/components/admin/staff-list-form";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { readStaffListParams, writeStaffListParams } from "@/lib/staff-list-params";
import { flagList } from "@/server/admin/list-choices";
import { listFlags } from "@/server/admin/queues";

const said = words.admin.flags;
const title = words.admin.rooms.flags;
const path = paths.admin("flags");

export const metadata: Metadata = { title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffFlagsPage({ searchParams }: Props) {
  await requireViewer(path, "flag.decide");
  const params = readStaffListParams(await searchParams, flagList);
  const { items, pageCount } = await listFlags(params);
  if (params.page > 1 && items.length === 0) notFound();
  const addressOf = (page: number) => writeStaffListParams({ ...params, page }, flagList);
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
      <FlagQueue items={items} />
      <Pagination page={params.page} pageCount={pageCount} hrefOf={(page) => path + addressOf(page)} />
    </>
  );
}
