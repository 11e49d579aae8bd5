import { catalogue } from "@/catalogue.config";
import { counted } from "@/lib/numbers";

const { framework } = catalogue;

/** What grids say; part of `words`. */
export const grids = {
  title: "Grids",
  description: `Grids compare ${framework.name} packages that serve one purpose.`,
  lead: "Each grid compares the packages that serve one purpose, row by row.",
  size: (count: number) => counted(count, "package"),
  count: (total: number) => counted(total, "grid"),
  compared: (columns: number) => `${counted(columns, "package")}, most stars first`,
  nothingYet: "No grid compares anything yet.",
  placeholder: "Its description has not been loaded yet.",
  noPackages: "No package stands in this grid yet.",
  table: (title: string) => `Comparison: ${title}`,
  row: "Compared",
  facts: "Facts",
  activity: "Activity",
  features: "Features",
  descriptionRow: "Description",
  empty: "Nothing said",
  yes: "Yes",
  no: "No",
  commits: "Commits, 52 weeks",
} as const;
