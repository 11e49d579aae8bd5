import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { type PackageSort } from "@/lib/package-sort";
import { writeListParams } from "@/lib/search-params";
import { type OrderedList as Ordered } from "@/server/packages/in-order";
import { PackageList } from "./package-list";

type Props = { list: Ordered; sort: PackageSort; page: number; path: string; empty: string };

/** A list that has one order and nothing to choose: how many there are, and a page of them. */
export function OrderedList({ list, sort, page, path, empty }: Props) {
  if (list.items.length === 0) return <p className="border-rule border-t py-6">{empty}</p>;
  return (
    <section aria-labelledby="results">
      <h2 id="results" className="mb-3 font-semibold tabular-nums">
        {words.list.found(list.total)}
      </h2>
      <PackageList items={list.items} sort={sort} />
      <Pagination
        page={page}
        pageCount={list.pageCount}
        hrefOf={(to) => path + writeListParams({ page: to })}
      />
    </section>
  );
}
