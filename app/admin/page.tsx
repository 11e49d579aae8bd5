import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { LogList } from "@/components/admin/log-list";
import { OddLines, WaitingLines } from "@/components/admin/overview";
import { UserTable } from "@/components/admin/user-table";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { may } from "@/server/accounts/policy";
import { listLog, readLogFilters } from "@/server/admin/log";
import { countOddities, countWaiting } from "@/server/admin/waiting";
import { listUsers } from "@/server/users/queries";

const said = words.admin;
const NEWEST = 8;

export const metadata: Metadata = { title: said.title, robots: "noindex" };

export default async function StaffPage() {
  const viewer = await requireViewer(paths.admin(), "staff.enter");
  const isAdministrator = may(viewer, "user.manage");
  const [waiting, odd, log, users] = await Promise.all([
    countWaiting(),
    countOddities(),
    listLog(readLogFilters({}), NEWEST),
    isAdministrator ? listUsers({ text: "", state: "all", sort: "newest", page: 1 }) : null,
  ]);
  return (
    <>
      <PageHeading title={said.title}>{said.lead}</PageHeading>
      <div className="grid grid-cols-1 gap-8">
        <div className="grid gap-8 sm:grid-cols-2">
          <WaitingLines {...waiting} />
          <OddLines odd={odd} isAdministrator={isAdministrator} />
        </div>
        <section aria-labelledby="changes">
          <h2 id="changes" className="mb-2 font-semibold">
            {said.changesTitle}
          </h2>
          <LogList items={log.items} />
        </section>
        {users && (
          <section aria-labelledby="accounts">
            <h2 id="accounts" className="mb-2 font-semibold">
              {said.accountsTitle}
            </h2>
            <UserTable items={users.items.slice(0, NEWEST)} />
          </section>
        )}
      </div>
    </>
  );
}
