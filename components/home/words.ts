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
  released: "Recently released",
  active: "Recently worked on",
  liked: "Most liked",
  likes: (count: number) => counted(count, "like"),
  random: "Others, at random today",
  grids: "Popular grids",
  allGrids: "All grids",
  allPackages: "All packages",
  allNewest: "All newest",
  allLiked: "All liked",
  allCategories: "All categories",
  categories: "Categories",
  picks: "Picked this week",
  pick: { package: "Package", grid: "Grid" },
  announcement: "Announcement",
} as const;
