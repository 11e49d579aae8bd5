import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { type ListParams } from "@/lib/search-params";
import { type PackageList as Packages } from "@/server/packages/queries";
import { PackageList } from "./package-list";

type Props = { list: Packages; params: ListParams; hrefOf: (page: number) => string };

function NoResults({ params }: { params: ListParams }) {
  const isNarrowed = params.text !== "" || params.category !== "";
  return (
    <p className="border-rule border-t py-6">
      {isNarrowed ? words.list.none : words.list.nothingYet}{" "}
      {isNarrowed && (
        <a className="link" href={paths.packages()}>
          {words.list.clear}
        </a>
      )}
    </p>
  );
}

/** How many there are, in which order, and one page of them. */
export function PackageResults({ list, params, hrefOf }: Props) {
  const { text } = params;
  return (
    <section aria-labelledby="results" className="mt-5">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-2">
        <h2 id="results" className="font-semibold tabular-nums">
          {text ? words.list.foundFor(list.total, text) : words.list.found(list.total)}
        </h2>
        {list.total > 1 && <p className="text-ink-soft text-sm">{words.list.order}</p>}
      </div>
      {list.items.length > 0 ? <PackageList items={list.items} /> : <NoResults params={params} />}
      <Pagination page={params.page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </section>
  );
}
