import { Icon } from "@/components/ui/icon";
import { words } from "@/components/words";
import {
  type Facet,
  facets,
  type PackageFilters,
  withNothingChosen,
  withToggled,
} from "@/lib/package-filters";
import { type FacetCounts } from "@/server/packages/facet-counts";
import { hrefOf, type ListAddress } from "./list-address";
import { labelOf } from "./values";

type Props = { counts: FacetCounts; filters: PackageFilters; address: ListAddress };

const SAY_THEMSELVES: readonly Facet[] = ["category", "status", "maintained", "stable", "licence"];

function chipOf(facet: Facet, value: string, counts: FacetCounts): string {
  const given = counts.of[facet].find((each) => each.value === value)?.label;
  const label = labelOf(facet, value, given);
  const isClear = SAY_THEMSELVES.includes(facet) && !(facet === "licence" && /^(other|unknown)$/.test(value));
  return isClear ? label : words.filters.chip(words.filters.legends[facet], label);
}

/** What is chosen, each to be taken away with one click. Nothing while nothing is. */
export function FilterChips({ counts, filters, address }: Props) {
  const chosen = facets.flatMap((facet) => filters.chosen[facet].map((value) => ({ facet, value })));
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={words.filters.chosen} className="no-print mb-3 flex flex-wrap gap-2 text-sm">
      {chosen.map(({ facet, value }) => {
        const label = chipOf(facet, value, counts);
        return (
          <li key={facet + value}>
            <a
              href={hrefOf(address, withToggled(filters, facet, value))}
              aria-label={words.filters.remove(label)}
              className="border-accent bg-accent-wash text-accent-strong inline-flex min-h-8 items-center gap-1.5 rounded-md border px-2.5 no-underline"
            >
              <bdi>{label}</bdi>
              <Icon name="cross" size="size-3.5" />
            </a>
          </li>
        );
      })}
      {chosen.length > 1 && (
        <li>
          <a
            className="link inline-flex min-h-8 items-center"
            href={hrefOf(address, withNothingChosen(filters))}
          >
            {words.filters.clear}
          </a>
        </li>
      )}
    </ul>
  );
}
