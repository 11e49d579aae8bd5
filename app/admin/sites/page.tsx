import { type Metadata } from "next";
import { staffListPage } from "@/app/admin/staff-list-page";
import { SiteQueue } from "@/components/admin/site-queue";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { siteList } from "@/server/admin/list-choices";
import { listSites } from "@/server/admin/queues";
import { formState } from "@/server/forms/state";

export const metadata: Metadata = { title: words.admin.rooms.sites, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffSitesPage({ searchParams }: Props) {
  return staffListPage({
    room: "sites",
    action: "site.decide",
    said: words.admin.sitesUsing,
    choices: siteList,
    list: listSites,
    searchParams,
    draw: (items) => <SiteQueue items={items} state={formState()} address={paths.admin("sites")} />,
  });
}
