import { AddPackageLink } from "@/components/packages/form/add-link";
import { words } from "@/components/words";
import { paths } from "@/lib/paths";

const rooms = [
  [paths.packages(), words.home.allPackages],
  [paths.grids(), words.home.allGrids],
  [paths.categories(), words.home.allCategories],
] as const;

/** What to do where nothing was found. */
export function NothingFound() {
  return (
    <section aria-labelledby="results" className="mt-5">
      <h2 id="results" className="border-rule border-b pb-2 font-semibold">
        {words.search.noResults}
      </h2>
      <p className="mt-4">{words.search.none}</p>
      <p className="text-ink-soft mt-3 flex flex-wrap gap-x-3">
        {words.search.waysOn}
        {rooms.map(([href, label]) => (
          <a key={href} className="link" href={href}>
            {label}
          </a>
        ))}
        <AddPackageLink />
      </p>
    </section>
  );
}
