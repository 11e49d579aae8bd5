import { catalogue } from "@/catalogue.config";
import { counted } from "@/lib/numbers";

const { framework } = catalogue;

/** What the home page says; part of `words`. */
export const home = {
  title: catalogue.tagline,
  lead: (packages: number) =>
    `${counted(packages, `${framework.name} package`)} with what decides between them. Every figure says where it comes from and how old it is.`,
  examples: "For example",
  newest: "New in the catalogue",
  active: "Recently worked on",
  grids: "Largest grids",
  allGrids: "All grids",
  allPackages: "All packages",
  allCategories: "All categories",
  categories: "Categories",
} as const;
