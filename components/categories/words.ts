import { counted } from "@/lib/numbers";

/** What categories say; part of `words`. */
export const categories = {
  title: "Categories",
  description: "The kinds of packages in the catalogue.",
  descriptionOf: (title: string) => `${title} of the catalogue with their figures.`,
  leading: "Most stars:",
  size: (count: number) => counted(count, "package"),
  placeholder: "Its description has not been loaded yet.",
  nothingYet: "There are no categories yet.",
} as const;
