import { words } from "@/components/words";
import { licenceFamilies } from "@/lib/licence-families";
import { type Facet, NO_HOST, OTHER_HOST, type PackageFilters, statuses } from "@/lib/package-filters";
import { type FacetCount, type FacetCounts } from "@/server/packages/facet-counts";

export type FacetValue = { value: string; label: string; count: number; isChosen: boolean };

const { filters: said } = words;

/** The word for a value; what comes from data may bring its own. */
export function labelOf(facet: Facet, value: string, given = ""): string {
  switch (facet) {
    case "category":
      return given || value;
    case "status":
      return said.statuses[value as keyof typeof said.statuses];
    case "maintained":
      return said.maintained;
    case "stable":
      return said.stable;
    case "licence":
      return said.licences[value as keyof typeof said.licences];
    case "host":
      // An address may name "constructor", too.
      return (Object.hasOwn(said.hosts, value) && said.hosts[value]) || value;
    case "framework":
    case "language":
      return value;
  }
}

const asListed = (values: readonly string[]) => (a: FacetCount, b: FacetCount) =>
  values.indexOf(a.value) - values.indexOf(b.value);
const newestFirst = (a: FacetCount, b: FacetCount) => b.value.localeCompare(a.value, "en", { numeric: true });
const isLeftOver = ({ value }: FacetCount) => Number(value === OTHER_HOST || value === NO_HOST);
const largestFirst = (a: FacetCount, b: FacetCount) => isLeftOver(a) - isLeftOver(b) || b.count - a.count;

const orders: Record<Facet, (a: FacetCount, b: FacetCount) => number> = {
  category: largestFirst,
  status: asListed(statuses),
  maintained: () => 0,
  stable: () => 0,
  licence: asListed(licenceFamilies),
  framework: newestFirst,
  language: newestFirst,
  host: largestFirst,
};

/** A major version ("3") beside its own minor ones ("3.13") says nothing more. */
const saysNothing = ({ value }: FacetCount, all: readonly FacetCount[]) =>
  all.some((other) => other.value.startsWith(`${value}.`));

/**
 * What may be chosen of a facet, in the order in which one looks for it. What is chosen stays, whatever is left of it. Empty
 * where there is no choice.
 */
export function valuesOf(facet: Facet, { of }: FacetCounts, { chosen }: PackageFilters): FacetValue[] {
  const isChosen = (value: string) => chosen[facet].includes(value);
  const counted = of[facet];
  const isVersion = facet === "framework" || facet === "language";
  const shown = counted.filter((each) => !isVersion || isChosen(each.value) || !saysNothing(each, counted));
  const gone = chosen[facet]
    .filter((value) => !counted.some((each) => each.value === value))
    .map((value) => ({ value, label: "", count: 0 }));
  const isToggle = facet === "maintained" || facet === "stable";
  const isChoice = chosen[facet].length > 0 || shown.length > (isToggle || isVersion ? 0 : 1);
  if (!isChoice) return [];
  return [...shown, ...gone].sort(orders[facet]).map(({ value, label, count }) => ({
    value,
    label: labelOf(facet, value, label),
    count,
    isChosen: isChosen(value),
  }));
}
