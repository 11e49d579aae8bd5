import { FindForm } from "@/components/ui/find-form";
import { words } from "@/components/words";
import { type GridListParams, gridSorts } from "@/lib/grid-list-params";
import { paths } from "@/lib/paths";

/** Finds and orders grids. A plain form: the list is short, and nothing of it needs a script. */
export function GridListForm({ text, sort }: GridListParams) {
  const { find, sort: label, sorts, apply } = words.gridList;
  return (
    <FindForm
      action={paths.grids()}
      label={find}
      text={text}
      submit={apply}
      className="mb-5 max-w-3xl flex-wrap items-center"
    >
      <label htmlFor="sort" className="text-ink-soft max-sm:sr-only">
        {label}
      </label>
      <select
        id="sort"
        name="sort"
        defaultValue={sort}
        className="border-control bg-raised h-9 rounded-md border px-2 max-sm:h-11 max-sm:text-[1rem]"
      >
        {gridSorts.map((each) => (
          <option key={each} value={each}>
            {sorts[each]}
          </option>
        ))}
      </select>
    </FindForm>
  );
}
