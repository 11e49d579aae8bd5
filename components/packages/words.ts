import { catalogue } from "@/catalogue.config";
import { counted, formatInteger } from "@/lib/numbers";

const registry = catalogue.registry.name;
const { framework } = catalogue;

/** What packages and lists of them say; part of `words`. */
export const list = {
  title: "Packages",
  titleFor: (text: string) => `Packages for “${text}”`,
  description: `${framework.name} packages with their figures, most stars first.`,
  found: (total: number) => counted(total, "package"),
  foundFor: (total: number, text: string) => `${counted(total, "package")} for “${text}”`,
  order: "most stars first",
  searchLabel: "Find packages",
  none: "No package matches. A shorter word may find more.",
  nothingYet: "Nothing is in the catalogue yet.",
  all: "All",
  filter: "Category",
  package: "Package",
  activity: "Commits, 52 weeks",
  stars: "Stars",
  version: "Version",
  lastCommit: "Last commit",
  clear: "Show all packages",
} as const;

export const latest = {
  title: "Newest packages",
  description: `The ${framework.name} packages that came last into the catalogue.`,
  feeds: "New packages as a feed",
  rss: "RSS",
  atom: "Atom",
} as const;

export const packagePage = {
  noDescription: "No description yet.",
  facts: "Facts",
  stars: "Stars",
  forks: "Forks",
  downloads: "Downloads a month",
  version: "Latest version",
  lastCommit: "Last commit",
  lastFetched: "Last fetched",
  licence: "Licence",
  runsOn: "Runs on",
  onHost: (host: string | null) => (host ? `on ${host}` : "on its repository’s host"),
  onRegistry: `on ${registry}`,
  asStated: `as ${registry} states it`,
  released: "released",
  releasedIn: (month: string) => `released in ${month}`,
  releaseDateUnknown: "date not known yet",
  figuresAge: "all figures are from then",
  language: (range: string) => `${framework.language} ${range}`,
  frameworkVersions: (versions: string[]) => `${framework.name} ${versions.join(", ")}`,
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Not copied",
  links: "Links",
  repository: "Repository",
  repositoryOn: (host: string) => `Repository on ${host}`,
  registryEntry: `Page on ${registry}`,
  documentation: "Documentation",
  participants: "Participants",
  noParticipants: "Nobody is known yet who worked on it.",
  moreParticipants: (more: number) => `Show ${formatInteger(more)} more`,
  atLeast: (count: string) => `${count} and more`,
  participantsIncomplete: "The repository's host lists more people than are known here.",
  bot: "bot",
  category: "Category",
  grids: "Compared in",
  noGrids: "No grid compares it yet.",
  gridSize: (count: number) => counted(count, "package"),
  json: "JSON from the API",
} as const;

export const status = {
  archived: "Archived",
  deprecated: "Deprecated",
  replaced: "Replaced",
  archivedSince: "Its repository is read-only since",
  deprecatedSince: "It is no longer recommended, since",
  useInstead: "Use instead:",
  noReplacement: "No replacement is known.",
} as const;
