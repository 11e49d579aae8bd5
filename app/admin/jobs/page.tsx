import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { HostTable } from "@/components/admin/host-table";
import { JobTable } from "@/components/admin/job-table";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { countWorkers, listHosts } from "@/server/jobs/hosts";
import { readSchedule } from "@/server/jobs/overview";

const said = words.adminJobs;
const title = words.admin.rooms.jobs;

export const metadata: Metadata = { title, robots: "noindex" };

export default async function StaffJobsPage() {
  await requireViewer(paths.admin("jobs"), "job.manage");
  const [jobs, hosts, workers] = await Promise.all([readSchedule(), listHosts(), countWorkers()]);
  return (
    <>
      <PageHeading title={title}>{said.lead}</PageHeading>
      <div className="grid grid-cols-1 gap-8">
        <section aria-labelledby="schedule">
          <h2 id="schedule" className="mb-2 font-semibold">
            {said.scheduleTitle}
          </h2>
          <p className="mb-2">
            {said.workers(workers)}{" "}
            <a className="link" href={paths.admin("jobs/queue")}>
              {said.seeQueue}
            </a>
          </p>
          <JobTable jobs={jobs} />
        </section>
        <section aria-labelledby="hosts">
          <h2 id="hosts" className="mb-2 font-semibold">
            {said.hostsTitle}
          </h2>
          <HostTable hosts={hosts} />
        </section>
      </div>
    </>
  );
}
