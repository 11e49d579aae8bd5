import { SearchForm } from "@/components/layout/search-form";
import { SearchExamples } from "@/components/search/search-examples";
import { words } from "@/components/words";

/** Search first, with three searches to start from. */
export function HomeHero({ total }: { total: number }) {
  return (
    <div className="pt-10 pb-12 sm:pt-16 sm:pb-16">
      <h1 className="text-3xl font-semibold tracking-tight">{words.home.title}</h1>
      <p className="text-ink-soft mt-2 max-w-[65ch] text-lg">{words.home.lead(total)}</p>
      <div className="own-search mt-6 max-w-2xl">
        <SearchForm id="home-search" label={words.site.searchLabel} size="large" />
      </div>
      <SearchExamples />
    </div>
  );
}
