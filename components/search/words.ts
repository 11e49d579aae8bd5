import { counted, formatInteger } from "@/lib/numbers";

/** What the search and its results say; part of `words`. */
export const search = {
  title: "Search",
  titleFor: (text: string) => `Results for “${text}”`,
  lead: "Packages and grids, by name, description, category or the people who work on them.",
  found: (total: number) => (total === 0 ? "No results" : counted(total, "result")),
  foundMany: (most: number) => `The first ${formatInteger(most)} results`,
  grid: "Grid",
  package: (category: string) => (category ? `Package · ${category}` : "Package"),
  stars: (stars: number) => (stars === 1 ? "star" : "stars"),
  none: "Nothing matches. A shorter word, or another spelling, may find more.",
  waysOn: "Or look through",
  cut: (length: number) =>
    `The text was long: only its first ${formatInteger(length)} characters were looked for.`,
} as const;
