import { catalogue } from "@/catalogue.config";
import { counted, formatInteger } from "@/lib/numbers";

const { framework, registry } = catalogue;

/** What lists of grids and grids themselves say; part of `words`. */
export const grids = {
  title: "Grids",
  description: `Grids compare ${framework.name} packages that serve one purpose.`,
  lead: "Each grid compares the packages that serve one purpose, row by row.",
  size: (count: number) => counted(count, "package"),
  count: (total: number) => counted(total, "grid"),
  nothingYet: "No grid compares anything yet.",
  placeholder: "Its description has not been loaded yet.",
  noPackages: "No package stands in this grid yet.",
  views: "Views of this grid",
  comparison: "Comparison",
  asList: "List",
  timesheet: "Timesheet",

  table: (title: string) => `Comparison: ${title}`,
  row: "Compared",
  facts: "Facts",
  activity: "Activity",
  features: "Features",
  descriptionRow: "Description",
  status: "Status",
  lastRelease: "Last release",
  usage: "Used by",
  users: (count: number) => (count === 0 ? "Nobody said so yet" : counted(count, "person", "people")),
  frameworkRow: framework.name,
  languageRow: framework.language,
  older: (count: number) => `and ${formatInteger(count)} older`,
  commits: "Commits, 52 weeks",
  score: "Score",
  links: "Links",
  repository: "Repository",
  index: registry.name,
  documentation: "Docs",
  developmentStatus: ["Not stated", "Planning", "Pre-alpha", "Alpha", "Beta", "Stable", "Mature", "Inactive"],
  noRelease: "No release known yet",
  noLinks: "None known",
  yes: "Yes",
  no: "No",
  partial: "In part",
  source: "Source",
  checked: (version: string) => `checked with ${version}`,
} as const;

/** What a grid's timesheet says; part of `words`. */
export const timesheet = {
  title: (grid: string) => `Timesheet of ${grid}`,
  description: (grid: string) => `When the packages of “${grid}” were added, and when they last changed.`,
  lead: "Each bar goes from the day on which a package was added here to its last commit.",
  package: "Package",
  from: "Added",
  to: "Last commit",
  span: "Time",
  years: (first: number, last: number) => `${first} to ${last}`,
  longer: "before it was added",
} as const;
