import { counted } from "@/lib/numbers";
import { type GridSort } from "@/lib/grid-list-params";

const sorts: Record<GridSort, string> = {
  title: "Name, A to Z",
  "-packages": "Most packages",
  "-living": "Most current packages",
  "-features": "Most features compared",
  "-updated": "Changed last",
};

/** What the list of grids says, and a grid's packages as a list; part of `words`. */
export const gridList = {
  packagesOf: (title: string) => `Packages of ${title}`,
  titleFor: (text: string) => `Grids for “${text}”`,
  find: "Find grids",
  sort: "Sort by",
  sorts,
  apply: "Apply",
  foundFor: (count: string, text: string) => `${count} for “${text}”`,
  packages: (count: number) => counted(count, "package"),
  living: (count: number) => `${count} current`,
  features: (count: number) => counted(count, "feature"),
  changed: "changed",
  none: "No grid matches. A shorter word may find more.",
  all: "Show all grids",
} as const;
