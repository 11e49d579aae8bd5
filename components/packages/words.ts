import { catalogue } from "@/catalogue.config";
import { counted } from "@/lib/numbers";

const { framework } = catalogue;

/** What packages and lists of them say; part of `words`. */
export const list = {
  title: "Packages",
  titleFor: (text: string) => `Packages for “${text}”`,
  description: `${framework.name} packages with their figures, most stars first.`,
  found: (total: number) => counted(total, "package"),
  searchLabel: "Find packages",
  none: "No package matches. A shorter word may find more.",
  nothingYet: "Nothing is in the catalogue yet.",
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

export const status = {
  archived: "Archived",
  deprecated: "Deprecated",
  replaced: "Replaced",
  archivedSince: "Its repository is read-only since",
  deprecatedSince: "It is no longer recommended, since",
  hidden: "Hidden",
  hiddenSince: "A moderator took it out of the lists of this site on",
  hiddenMeans: "It is not found here any more; this page stays for those who have its address.",
  useInstead: "Use instead:",
  noReplacement: "No replacement is known.",
} as const;
