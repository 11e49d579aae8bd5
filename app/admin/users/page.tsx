import { type Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/require-viewer";
import { UserTable } from "@/components/admin/user-table";
import { StaffListForm } from "@/components/admin/staff-list-form";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { readStaffListParams, writeStaffListParams } from "@/lib/staff-list-params";
import { userList } from "@/server/users/list-choices";
import { listUsers } from "@/server/users/queries";

const said = words.adminUsers;
const title = words.admin.rooms.users;
const path = paths.admin("users");

export const metadata: Metadata = { title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffUsersPage({ searchParams }: Props) {
  await requireViewer(path, "user.manage");
  const params = readStaffListParams(await searchParams, userList);
  const { items, pageCount } = await listUsers(params);
  if (params.page > 1 && items.length === 0) notFound();
  const addressOf = (page: number) => writeStaffListParams({ ...params, page }, userList);
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
      <UserTable items={items} />
      <Pagination page={params.page} pageCount={pageCount} hrefOf={(page) => path + addressOf(page)} />
    </>
  );
}
