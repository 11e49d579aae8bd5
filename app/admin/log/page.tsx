import { type Metadata } from "next";
import { requireViewer } from "@/app/require-viewer";
import { LogFilterForm } from "@/components/admin/log-filter-form";
import { LogList } from "@/components/admin/log-list";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { listLog, readLogFilters, writeLogFilters } from "@/server/admin/log";

const said = words.admin.log;
const title = words.admin.rooms.log;

export const metadata: Metadata = { title, robots: "noindex" };

type Props = { searchParams: Promise<RawSearchParams> };

export default async function LogPage({ searchParams }: Props) {
  await requireViewer(paths.admin("log"), "staff.enter");
  const filters = readLogFilters(await searchParams);
  const { items, older } = await listLog(filters);
  const addressOf = (before: string) => paths.admin("log") + writeLogFilters({ ...filters, before });
  return (
    <>
      <PageHeading title={title}>{said.lead}</PageHeading>
      <LogFilterForm {...filters} />
      <LogList items={items} />
      <p className="mt-4 flex gap-5">
        {filters.before && (
          <a className="link" href={addressOf("")}>
            {said.newest}
          </a>
        )}
        {older && (
          <a className="link" href={addressOf(older)} rel="next">
            {said.older}
          </a>
        )}
      </p>
    </>
  );
}
