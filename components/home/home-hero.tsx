import { catalogue } from "@/catalogue.config";
import { SearchForm } from "@/components/layout/search-form";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import { writeListParams } from "@/lib/search-params";

/** Search first, with three searches to start from. */
export function HomeHero({ total }: { total: number }) {
  return (
    <div className="pt-10 pb-12 sm:pt-16 sm:pb-16">
      <h1 className="text-3xl font-semibold tracking-tight">{words.home.title}</h1>
      <p className="text-ink-soft mt-2 max-w-[65ch] text-lg">{words.home.lead(total)}</p>
      <div className="own-search mt-6 max-w-2xl">
        <SearchForm id="home-search" label={words.site.searchLabel} size="large" />
      </div>
      <p className="text-ink-soft mt-3 flex flex-wrap gap-x-3 text-sm">
        {words.home.examples}
        {catalogue.searchExamples.map((text) => (
          <a key={text} className="link" href={paths.packages() + writeListParams({ text })}>
            {text}
          </a>
        ))}
      </p>
    </div>
  );
}
