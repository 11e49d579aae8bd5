import "./filters.css";
import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import { type Facet, isNarrowed, type PackageFilters, withNothingChosen } from "@/lib/package-filters";
import { type FacetCounts } from "@/server/packages/facet-counts";
import { FacetGroup } from "./facet-group";
import { FILTER_FORM } from "./form-id";
import { hrefOf, type ListAddress } from "./list-address";
import { valuesOf } from "./values";

export const FILTER_SHEET = "filter-sheet";

/** Facets under one legend, in the order in which a choice is made. */
const groups: readonly Facet[][] = [
  ["status"],
  ["maintained", "stable"],
  ["category"],
  ["framework"],
  ["language"],
  ["licence"],
  ["host"],
];

type Props = { counts: FacetCounts; filters: PackageFilters; address: ListAddress };

/**
 * What the list may be narrowed by: beside it on a wide screen, a sheet over it on a narrow one. A plain form that is sent
 * with its button; with a script each choice is followed at once.
 */
export function FilterPanel({ counts, filters, address }: Props) {
  const { legends, title, alike, apply, done, clear, close } = words.filters;
  return (
    <aside id={FILTER_SHEET} popover="auto" aria-label={title} className="filter-panel no-print">
      <div data-part="facets">
        <div className="filter-panel-head">
          <h2>{title}</h2>
          {isNarrowed(filters) && (
            <a className="link text-sm" href={hrefOf(address, withNothingChosen(filters))}>
              {clear}
            </a>
          )}
          <button type="button" popoverTarget={FILTER_SHEET} popoverTargetAction="hide" aria-label={close}>
            <Icon name="cross" />
          </button>
        </div>
        {groups.map((group) => (
          <FacetGroup
            key={group[0]}
            legend={group[0] ? legends[group[0]] : title}
            choices={group
              .filter((facet) => !address.fixed.includes(facet))
              .map((facet) => ({ facet, values: valuesOf(facet, counts, filters) }))}
          />
        ))}
        <p className="filter-panel-alike">{alike}</p>
        <div className="filter-panel-foot">
          <button type="submit" form={FILTER_FORM} className="without-script button-primary">
            {apply}
          </button>
          <button
            type="button"
            popoverTarget={FILTER_SHEET}
            popoverTargetAction="hide"
            className="needs-script button-primary lg:hidden"
          >
            {done(counts.total)}
          </button>
        </div>
      </div>
    </aside>
  );
}
