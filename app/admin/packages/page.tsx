import { type Metadata } from "next";
import { staffListPage } from "@/app/admin/staff-list-page";
import { PackageTable } from "@/components/admin/package-table";
import { words } from "@/components/words";
import { type RawSearchParams } from "@/lib/search-params";
import { packageList } from "@/server/admin/list-choices";
import { listStaffPackages } from "@/server/admin/package-list";

export const metadata: Metadata = { title: words.admin.rooms.packages, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffPackagesPage({ searchParams }: Props) {
  return staffListPage({
    room: "packages",
    action: "staff.enter",
    said: words.admin.packages,
    choices: packageList,
    list: listStaffPackages,
    searchParams,
    draw: (items, back) => <PackageTable items={items} back={back} />,
  });
}
