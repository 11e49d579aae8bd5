import { type Metadata } from "next";
import { staffListPage } from "@/app/admin/staff-list-page";
import { FlagQueue } from "@/components/admin/flag-queue";
import { words } from "@/components/words";
import { type RawSearchParams } from "@/lib/search-params";
import { flagList } from "@/server/admin/list-choices";
import { listFlags } from "@/server/admin/queues";

export const metadata: Metadata = { title: words.admin.rooms.flags, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffFlagsPage({ searchParams }: Props) {
  return staffListPage({
    room: "flags",
    action: "flag.decide",
    said: words.admin.flags,
    choices: flagList,
    list: listFlags,
    searchParams,
    draw: (items) => <FlagQueue items={items} />,
  });
}
