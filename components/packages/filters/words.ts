import { catalogue } from "@/catalogue.config";
import { type LicenceFamily } from "@/lib/licence-families";
import { NO_HOST, OTHER_HOST, type Facet, type Status } from "@/lib/package-filters";
import { type PackageSort } from "@/lib/package-sort";
import { counted, formatInteger } from "@/lib/numbers";

const { framework } = catalogue;

const legends: Record<Facet, string> = {
  status: "Status",
  maintained: "Upkeep",
  stable: "Upkeep",
  category: "Category",
  framework: `${framework.name} version`,
  language: `${framework.language} version`,
  licence: "Licence",
  host: "Repository on",
};

const statuses: Record<Status, string> = {
  living: "Current",
  archived: "Archived",
  deprecated: "Deprecated",
};

const licences: Record<LicenceFamily, string> = {
  mit: "MIT",
  bsd: "BSD",
  apache: "Apache",
  gpl: "GPL",
  lgpl: "LGPL",
  agpl: "AGPL",
  mpl: "MPL",
  other: "Another",
  unknown: "Not known",
};

const hosts: Readonly<Record<string, string>> = {
  github: "GitHub",
  gitlab: "GitLab",
  bitbucket: "Bitbucket",
  codeberg: "Codeberg",
  [OTHER_HOST]: "Another host",
  [NO_HOST]: "No repository",
};

const sorts: Readonly<Partial<Record<PackageSort, string>>> = {
  relevance: "Best match",
  "-stars": "Most stars",
  stars: "Fewest stars",
  "-score": "Highest score",
  score: "Lowest score",
  "-downloads": "Most downloads",
  downloads: "Fewest downloads",
  "-usage": "Most used",
  usage: "Least used",
  "-likes": "Most liked",
  likes: "Least liked",
  "-forks": "Most forks",
  forks: "Fewest forks",
  title: "Name, A to Z",
  "-title": "Name, Z to A",
  category: "Category",
  "-category": "Category, Z to A",
  "-created": "Newest in the catalogue",
  created: "Oldest in the catalogue",
  "-updated": "Latest commit",
  updated: "Oldest commit",
  "-released": "Latest release",
  released: "Oldest release",
  "-fetched": "Fetched last",
  fetched: "Fetched longest ago",
};

/** What narrowing and ordering a list says; part of `words`. */
export const filters = {
  title: "Filters",
  alike: "Nothing in which these differ.",
  legends,
  statuses,
  licences,
  hosts,
  maintained: "Commit within a year",
  stable: "Stable release",
  figures: {
    forks: "Forks",
    downloads: "Downloads",
    usage: "Used by",
    likes: "Likes",
    released: "Released",
    created: "Added",
    fetched: "Fetched",
  },
  sort: "Sort by",
  sorts,
  find: "Find in this list",
  apply: "Apply",
  done: (total: number) => `Show ${counted(total, "package")}`,
  close: "Close",
  chosen: "Chosen filters",
  open: (count: number) => (count > 0 ? `Filters (${formatInteger(count)})` : "Filters"),
  /** A value as its chip says it, where the value alone would not tell. */
  chip: (legend: string, label: string) => `${legend}: ${label}`,
  remove: (label: string) => `Remove ${label}`,
  clear: "Clear all",
  more: (count: number) => `${formatInteger(count)} more`,
  none: "No package has all of this.",
  noneHint: "Take a filter away, or look for a shorter word.",
} as const;
