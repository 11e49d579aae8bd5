import { type Metadata } from "next";
import { ChangeFeedLinks } from "@/components/history/change-feed-links";
import { ChangeFilterForm } from "@/components/history/change-filter-form";
import { ChangeList } from "@/components/history/change-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { words } from "@/components/words";
import { readChangeFilters, writeChangeFilters } from "@/lib/change-filters";
import { paths } from "@/lib/paths";
import { type RawSearchParams } from "@/lib/search-params";
import { listChanges } from "@/server/history/queries";

type Props = { searchParams: Promise<RawSearchParams> };

const { history } = words;

// Entries are to be found, not what was done to them.
export const metadata: Metadata = {
  title: history.changes,
  description: history.lead,
  robots: "noindex, follow",
};

export default async function ChangesPage({ searchParams }: Props) {
  const filters = readChangeFilters(await searchParams);
  const { items, older } = await listChanges(filters);
  const addressOf = (before: string) => paths.changes() + writeChangeFilters({ ...filters, before });
  return (
    <>
      <Breadcrumbs trail={[{ href: paths.home(), label: words.site.home }]} />
      <PageHeading title={history.changes}>{history.lead}</PageHeading>
      <ChangeFilterForm {...filters} />
      <ChangeList items={items} none={writeChangeFilters(filters) ? history.nothingFound : history.none} />
      <nav aria-label={history.pages} className="no-print mt-6 flex flex-wrap gap-x-6 text-sm">
        {filters.before && (
          <a className="link" href={addressOf("")}>
            {history.newest}
          </a>
        )}
        {older && (
          <a className="link" href={addressOf(older)} rel="next">
            {history.older}
          </a>
        )}
        <ChangeFeedLinks query={writeChangeFilters({ ...filters, before: "" })} />
      </nav>
    </>
  );
}
