import { catalogue } from "@/catalogue.config";
import { counted, formatInteger } from "@/lib/numbers";

/** What the pictures of links say; part of `words`. */
export const cards = {
  package: `${catalogue.framework.name} package`,
  archived: "Archived",
  deprecated: "Deprecated",
  stars: "Stars",
  version: "Version",
  score: "Score",
  scoreOf: (total: number, grade: string) => `${total} ${grade}`,
  gridKind: "Comparison",
  compares: "Compares",
  packages: (count: number) => counted(count, "package"),
  features: "Features",
  grids: "Comparison grids",
  packagesLabel: "Packages",
  count: formatInteger,
  siteText: `Releases, commits, people, licences and versions of ${catalogue.framework.name} packages, side by side.`,
} as const;
