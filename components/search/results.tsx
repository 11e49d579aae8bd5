import { HiddenFilterForm } from "@/components/packages/filters/filter-form";
import { PackageBrowser } from "@/components/packages/package-browser";
import { words } from "@/components/words";
import { type PackageFilters } from "@/lib/package-filters";
import { type SearchPage } from "@/server/search/page";
import { DidYouMean } from "./did-you-mean";
import { GridBand } from "./grid-band";
import { MarkedText } from "./marked-text";
import { NothingFound } from "./nothing-found";
import { searchAddress } from "./search-address";

type Props = { page: SearchPage; filters: PackageFilters };

/** What a search found: another spelling, the grids, and the packages with all that narrows them. */
export function Results({ page, filters }: Props) {
  const { grids, packages, foundPackages, isCut, meant } = page;
  const write = (text: string) => <MarkedText text={text} question={filters.text} />;
  const { total } = packages;
  return (
    <>
      {meant !== null && <DidYouMean text={meant} />}
      {foundPackages === 0 && grids.length === 0 && <NothingFound />}
      {filters.page === 1 && <GridBand hits={grids} question={filters.text} />}
      {foundPackages > 0 && (
        <>
          <HiddenFilterForm address={searchAddress} text={filters.text} />
          <PackageBrowser
            list={packages}
            filters={filters}
            address={searchAddress}
            heading={
              isCut && total === foundPackages ? words.search.foundMany(total) : words.list.found(total)
            }
            empty={words.search.none}
            write={write}
          />
        </>
      )}
    </>
  );
}
