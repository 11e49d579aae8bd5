import { type Metadata } from "next";
import { staffListPage } from "@/app/admin/staff-list-page";
import { GridTable } from "@/components/admin/grid-table";
import { words } from "@/components/words";
import { type RawSearchParams } from "@/lib/search-params";
import { listStaffGrids } from "@/server/admin/grid-list";
import { gridList } from "@/server/admin/list-choices";

export const metadata: Metadata = { title: words.admin.rooms.grids, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffGridsPage({ searchParams }: Props) {
  return staffListPage({
    room: "grids",
    action: "staff.enter",
    said: words.admin.grids,
    choices: gridList,
    list: listStaffGrids,
    searchParams,
    draw: (items, back) => <GridTable items={items} back={back} />,
  });
}
