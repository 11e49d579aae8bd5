import { words } from "@/components/words";
import { paths } from "@/lib/paths";
import type { SearchHit } from "@/server/search/hit";
import { ResultRow } from "./result-row";

const rooms = [
  [paths.packages(), words.home.allPackages],
  [paths.grids(), words.home.allGrids],
  [paths.categories(), words.home.allCategories],
] as const;

function NothingFound() {
  return (
    <div className="border-rule border-t py-6">
      <p>{words.search.none}</p>
      <p className="text-ink-soft mt-3 flex flex-wrap gap-x-3">
        {words.search.waysOn}
        {rooms.map(([href, label]) => (
          <a key={href} className="link" href={href}>
            {label}
          </a>
        ))}
      </p>
    </div>
  );
}

/** What a search found, in its order; `most` is how many are looked for at all. */
export function Results({ hits, most }: { hits: SearchHit[]; most: number }) {
  return (
    <section aria-labelledby="results" className="mt-5">
      <h2 id="results" className="mb-3 font-semibold tabular-nums">
        {hits.length < most ? words.search.found(hits.length) : words.search.foundMany(most)}
      </h2>
      {hits.length === 0 ? (
        <NothingFound />
      ) : (
        <ol className="border-rule border-t">
          {hits.map((hit) => (
            <ResultRow key={`${hit.kind}-${hit.id}`} hit={hit} />
          ))}
        </ol>
      )}
    </section>
  );
}
