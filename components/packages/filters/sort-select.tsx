import { words } from "@/components/words";
import { offeredSorts, type PackageSort } from "@/lib/package-sort";
import { FILTER_FORM } from "./form-id";

/** The orders that a list offers, and the present one whatever it is. */
function sortsFor(sort: PackageSort, usual: PackageSort): readonly PackageSort[] {
  return [...new Set([...(usual === "relevance" ? [usual] : []), ...offeredSorts, sort])];
}

export function SortSelect({ sort, usual }: { sort: PackageSort; usual: PackageSort }) {
  return (
    <div className="no-print flex items-center gap-2 text-sm">
      <label htmlFor="sort" className="text-ink-soft max-sm:sr-only">
        {words.filters.sort}
      </label>
      <select
        id="sort"
        name="sort"
        form={FILTER_FORM}
        defaultValue={sort}
        className="border-control bg-raised min-h-9 max-w-44 rounded-md border px-2"
      >
        {sortsFor(sort, usual).map((each) => (
          <option key={each} value={each}>
            {words.filters.sorts[each] ?? each}
          </option>
        ))}
      </select>
      <button type="submit" form={FILTER_FORM} className="without-script link min-h-9">
        {words.filters.apply}
      </button>
    </div>
  );
}
