import { type Metadata } from "next";
import { staffListPage } from "@/app/admin/staff-list-page";
import { UserTable } from "@/components/admin/user-table";
import { words } from "@/components/words";
import { type RawSearchParams } from "@/lib/search-params";
import { userList } from "@/server/users/list-choices";
import { listUsers } from "@/server/users/queries";

export const metadata: Metadata = { title: words.admin.rooms.users, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffUsersPage({ searchParams }: Props) {
  return staffListPage({
    room: "users",
    action: "user.manage",
    said: words.adminUsers,
    choices: userList,
    list: listUsers,
    searchParams,
    draw: (items) => <UserTable items={items} />,
  });
}
