import { type Metadata } from "next";
import { staffListPage } from "@/app/admin/staff-list-page";
import { QueueTable } from "@/components/admin/queue-table";
import { TryAllAgain } from "@/components/admin/try-all-again";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { jobList } from "@/server/jobs/list-choices";
import { listQueue } from "@/server/jobs/queue-list";

const said = words.adminJobs;

export const metadata: Metadata = { title: said.queueTitle, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function StaffQueuePage({ searchParams }: Props) {
  return staffListPage({
    room: { path: paths.admin("jobs/queue"), title: said.queueTitle },
    action: "job.manage",
    said: { ...said, lead: said.queueLead },
    choices: jobList,
    list: listQueue,
    searchParams,
    draw: (items, back) => (
      <>
        <QueueTable items={items} back={back} />
        {items[0]?.state === "failed" && <TryAllAgain />}
      </>
    ),
  });
}
