import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { PageHeading } from "@/components/layout/page-heading";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { writeListParams } from "@/lib/search-params";
import { writeChangeFilters } from "@/lib/change-filters";
import { paths } from "@/lib/paths";
import { type History } from "@/server/history/queries";
import { ChangeFeedLinks } from "./change-feed-links";
import { ChangeList } from "./change-list";

type Props = {
  title: string;
  slug: string;
  /** What the page is about, for whoever may edit it: "grid=queues". */
  subject?: string;
  /** Address of the history, and the way to it. */
  address: string;
  trail: { href: string; label: string }[];
  history: History;
  page: number;
};

/** Everything that was done to one entry. */
export function HistoryPage({ title, slug, subject, address, trail, history, page }: Props) {
  return (
    <article data-subject={subject}>
      <Breadcrumbs trail={trail} />
      <PageHeading title={words.history.of} name={title} />
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <p className="text-ink-soft tabular-nums">{words.history.count(history.total)}</p>
        <span className="no-print flex flex-wrap gap-x-3">
          <a className="link" href={paths.changes()}>
            {words.history.all}
          </a>
          <ChangeFeedLinks query={writeChangeFilters({ entry: slug })} />
        </span>
      </div>
      <ChangeList items={history.items} none={words.history.none} />
      <Pagination
        page={page}
        pageCount={history.pageCount}
        hrefOf={(number) => address + writeListParams({ page: number })}
      />
    </article>
  );
}
