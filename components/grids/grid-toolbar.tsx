import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { GRID_SORTS, type GridView, writeGridView } from "@/lib/grid-view";
import { paths } from "@/lib/paths";
import { VIEW_FORM } from "./matrix/draw";

const said = words.gridTools;
const control =
  "border-control bg-raised placeholder:text-ink-soft h-9 rounded-md border px-2 text-sm max-sm:h-11";

function Check({ name, label, isOn }: { name: string; label: string; isOn: boolean }) {
  return (
    <label className="flex min-h-9 items-center gap-1.5 text-sm whitespace-nowrap">
      <input type="checkbox" name={name} value="on" defaultChecked={isOn} className="accent-accent size-4" />
      {label}
    </label>
  );
}

/** One line of tools. It is a form that a browser sends by itself; a script sends it at each change. */
export function GridToolbar({ slug, view }: { slug: string; view: GridView }) {
  const address = paths.grid(slug);
  return (
    <form
      id={VIEW_FORM}
      role="search"
      aria-label={said.tools}
      action={address}
      className="no-print flex flex-wrap items-center gap-x-4 gap-y-2 pb-2"
    >
      <input
        type="search"
        name="q"
        aria-label={said.find}
        placeholder={said.findHint}
        defaultValue={view.text}
        maxLength={100}
        autoComplete="off"
        className={`${control} w-full min-w-0 sm:w-56`}
      />
      <label className="flex items-center gap-1.5 text-sm">
        {said.sort}
        <select name="sort" defaultValue={view.sort} className={control}>
          {GRID_SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {said.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <Check name="differences" label={said.differences} isOn={view.isDifferencesOnly} />
      <Check name="stable" label={said.stable} isOn={view.isStableOnly} />
      <noscript>
        <button type="submit" className={`${control} font-medium`}>
          {said.apply}
        </button>
      </noscript>
      <a
        id="grid-choose"
        href={`${address}${writeGridView({ ...view, isChoosing: !view.isChoosing })}`}
        className="text-accent flex min-h-9 items-center gap-1.5 text-sm font-medium"
      >
        <Icon name="columns" />
        {said.choose}
      </a>
      <button
        type="button"
        id="grid-share"
        data-done={said.shared}
        data-failed={said.notShared}
        className="needs-script text-accent flex min-h-9 cursor-pointer items-center gap-1.5 text-sm font-medium"
      >
        <Icon name="copy" />
        <span>{said.share}</span>
      </button>
      <span id="grid-said" role="status" className="sr-only" />
    </form>
  );
}
