import { counted, formatInteger } from "@/lib/numbers";

/** What the search and its results say; part of `words`. */
export const search = {
  title: "Search",
  titleFor: (text: string) => `Results for “${text}”`,
  lead: "Packages and grids, by name, description, category or the people who work on them.",
  noResults: "No results",
  foundMany: (most: number) => `The first ${formatInteger(most)} packages`,
  gridsFound: (count: number) => `${counted(count, "grid")} with comparisons`,
  moreGrids: (count: number) => `${counted(count, "more grid", "more grids")}`,
  didYouMean: "Did you mean",
  none: "Nothing matches. A shorter word, or another spelling, may find more.",
  waysOn: "Or look through",
  cut: (length: number) =>
    `The text was long: only its first ${formatInteger(length)} characters were looked for.`,
} as const;
