import { type ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Pagination } from "@/components/ui/pagination";
import { words } from "@/components/words";
import { facets, isNarrowed, type PackageFilters, withNothingChosen } from "@/lib/package-filters";
import { type PackageList as Packages } from "@/server/packages/list";
import { FilterChips } from "./filters/filter-chips";
import { FILTER_SHEET, FilterPanel } from "./filters/filter-panel";
import { hrefOf, type ListAddress } from "./filters/list-address";
import { LiveFilters } from "./filters/live-filters";
import { SortSelect } from "./filters/sort-select";
import { NoPackages } from "./no-packages";
import { PackageList } from "./package-list";

type Props = {
  list: Packages;
  filters: PackageFilters;
  address: ListAddress;
  /** How many there are, where the page has words of its own for it. */
  heading?: string;
  /** What to say when there is nothing, and nothing was chosen, where that is no list of packages. */
  empty?: ReactNode;
  write?: (text: string) => ReactNode;
};

function Nothing({ filters, address, empty }: Pick<Props, "filters" | "address" | "empty">) {
  if (!isNarrowed(filters)) {
    return <div className="border-rule border-t py-6">{empty ?? <NoPackages text={filters.text} />}</div>;
  }
  return (
    <p className="border-rule border-t py-6">
      {words.filters.none} {words.filters.noneHint}{" "}
      <a className="link" href={hrefOf(address, withNothingChosen(filters))}>
        {words.filters.clear}
      </a>
    </p>
  );
}

function OpenFilters({ filters }: { filters: PackageFilters }) {
  const count = facets.reduce((sum, facet) => sum + filters.chosen[facet].length, 0);
  return (
    <button
      type="button"
      popoverTarget={FILTER_SHEET}
      className="border-control bg-raised no-print inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-md border px-3 text-sm lg:hidden"
    >
      <Icon name="filter" />
      {words.filters.open(count)}
    </button>
  );
}

/** A list of packages with all that narrows and orders it: facets beside it, what is chosen above it, pages below. */
export function PackageBrowser({ list, filters, address, heading, empty, write }: Props) {
  const { items, counts, pageCount } = list;
  return (
    <div className="mt-5 grid gap-x-10 lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <FilterPanel counts={counts} filters={filters} address={address} />
      <section aria-labelledby="results" data-part="list" className="min-w-0">
        <div className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-2">
          <h2 id="results" className="mr-auto font-semibold tabular-nums max-sm:w-full">
            {heading ?? words.listHeading(list.total, filters.text)}
          </h2>
          <OpenFilters filters={filters} />
          <SortSelect sort={filters.sort} usual={address.usual} />
        </div>
        <FilterChips counts={counts} filters={filters} address={address} />
        {items.length > 0 ? (
          <PackageList items={items} sort={filters.sort} write={write} />
        ) : (
          <Nothing filters={filters} address={address} empty={empty} />
        )}
        <Pagination
          page={filters.page}
          pageCount={pageCount}
          hrefOf={(page) => hrefOf(address, { ...filters, page })}
        />
      </section>
      <p id="list-said" role="status" className="sr-only" />
      <LiveFilters />
    </div>
  );
}
