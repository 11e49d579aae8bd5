import { counted } from "@/lib/numbers";

/** What categories say; part of `words`. */
export const categories = {
  title: "Categories",
  description: "The kinds of packages in the catalogue.",
  size: (count: number) => counted(count, "package"),
  placeholder: "Its description has not been loaded yet.",
  nothingYet: "There are no categories yet.",
} as const;
