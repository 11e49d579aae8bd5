import { words } from "@/components/words";
import { type GridListParams, gridSorts } from "@/lib/grid-list-params";
import { paths } from "@/lib/paths";
import { MAX_TEXT_LENGTH } from "@/lib/search-params";

const control =
  "border-control bg-raised placeholder:text-ink-soft h-9 rounded-md border max-sm:h-11 max-sm:text-[1rem]";

/** Finds and orders grids. A plain form: the list is short, and nothing of it needs a script. */
export function GridListForm({ text, sort }: GridListParams) {
  const { find, sort: label, sorts, apply } = words.gridList;
  return (
    <form
      action={paths.grids()}
      role="search"
      aria-label={find}
      autoComplete="off"
      className="no-print mb-5 flex max-w-3xl flex-wrap items-center gap-2 text-sm"
    >
      <input
        name="q"
        type="search"
        aria-label={find}
        placeholder={find}
        defaultValue={text}
        maxLength={MAX_TEXT_LENGTH}
        spellCheck={false}
        className={`${control} min-w-48 flex-1 px-3 text-base`}
      />
      <label htmlFor="sort" className="text-ink-soft max-sm:sr-only">
        {label}
      </label>
      <select id="sort" name="sort" defaultValue={sort} className={`${control} px-2`}>
        {gridSorts.map((each) => (
          <option key={each} value={each}>
            {sorts[each]}
          </option>
        ))}
      </select>
      <button
        type="submit"
        className="bg-accent text-on-accent hover:bg-accent-strong h-9 cursor-pointer rounded-md px-3 font-medium max-sm:h-11"
      >
        {apply}
      </button>
    </form>
  );
}
