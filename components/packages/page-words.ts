import { catalogue } from "@/catalogue.config";
import { counted, formatInteger } from "@/lib/numbers";

const registry = catalogue.registry.name;
const { framework } = catalogue;

/** What a package's page says; part of `words`. */
export const packagePage = {
  noDescription: "No description yet.",
  facts: "Facts",
  score: "Score",
  stars: "Stars",
  starsOn: (stars: string, host: string) => `${stars} stars on ${host}`,
  forks: "Forks",
  forksOn: (forks: string, host: string) => `${forks} forks on ${host}`,
  host: "its repository’s host",
  downloads: "Downloads a month",
  downloadsOn: (downloads: string) => `${downloads} downloads in a month, as ${registry} counts them`,
  version: "Latest version",
  lastCommit: "Last commit",
  commitsInAll: (commits: number) => `${counted(commits, "commit")} in all`,
  lastFetched: "Last fetched",
  licence: "Licence",
  runsOn: "Runs on",
  usedBy: "Used by",
  usedByTitle: "People who said here that they use it",
  likes: "Likes",
  likesTitle: "People who like it here",
  asStated: `as ${registry} states it`,
  sourcesOf: (host: string | null) =>
    host
      ? `Stars, forks and commits from ${host}; version, licence and downloads from ${registry}; read`
      : `Version, licence and downloads from ${registry}; read`,
  neverFetched: "Its figures have never been fetched yet.",
  readingFailed: "the last reading failed",
  wherefrom: "Where these figures come from",
  released: "released",
  releasedIn: (month: string) => `released in ${month}`,
  releaseDateUnknown: "date not known yet",
  language: (range: string) => `${framework.language} ${range}`,
  /** Of many the first and the last: the matrix below tells them all. */
  frameworkVersions: (versions: string[]) =>
    `${framework.name} ${versions.length > 4 ? `${versions[0]} … ${versions.at(-1)}` : versions.join(", ")}`,
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Not copied",
  links: "Links",
  repository: "Repository",
  repositoryOn: (host: string) => `Repository on ${host}`,
  registryEntry: `Page on ${registry}`,
  documentation: "Documentation",
  documentationUnknown: "Documentation not known yet",
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

/** What it runs on, as a matrix. */
export const versions = {
  title: "Runs on",
  statedFor: (version: string | null) =>
    version ? `As stated on ${registry} for ${version}.` : `As stated on ${registry}.`,
  separately: `${registry} states each by itself, not which go together.`,
  /** Above the names of the rows and before those of the columns. */
  corner: (row: string, column: string) => (row && column ? `${row} \\ ${column}` : row || column),
  notStated: "not stated",
  isEnded: "no longer supported",
  endedOn: (title: string, version: string, day: string) =>
    `${title} ${version} is no longer supported since ${day}`,
  endedSome: (title: string, version: string) => `${title} ${version} is no longer supported`,
  endedNote: "Struck through: itself no longer supported.",
  older: (title: string, versions: string[]) => `Also ${title} ${versions.join(", ")}.`,
  byRange: (title: string, range: string) => `${title} by what it requires: ${range}.`,
  any: "any",
} as const;

export const similar = {
  title: "Similar packages",
  none: "None is known yet: no grid compares it, and no name is like it.",
  compareIn: "compare in",
  stars: "stars",
} as const;

export const sites = {
  title: "Sites using it",
  none: "None is known yet.",
  more: (more: number) => `Show ${formatInteger(more)} more`,
  add: "Name a site that uses it",
} as const;

export const badge = {
  title: "Badge for a README",
  alt: (figure: string) => `Badge: ${figure}`,
  /** Said in place of the picture, in a README. */
  altOf: (figure: string, title: string) => `${figure} of ${title}`,
  snippets: "Copy for a README",
  markdown: "Markdown",
  rest: "reStructuredText",
  html: "HTML",
  others: (figures: string[], figure: string) =>
    `For another figure put ${figures.join(", ")} in place of ${figure}.`,
} as const;

export const sources = {
  title: "Where these figures come from",
  facts: "What",
  source: "Source",
  read: "Read",
  kinds: {
    import: "All that has no other source",
    forge: "Stars, forks, commits, participants, whether it is archived",
    registry: "Versions, licence, what it runs on",
    downloads: "Downloads a month",
  },
  imported: (origin: string) => `an import (${origin})`,
  anImport: "an import",
  noSource: "Nothing has been fetched for it yet.",
  never: "never yet",
  failed: (attempts: number) => `${counted(attempts, "attempt")} failed since`,
  failedLast: "the last one",
  setByPeople: "Set by people here",
  setOn: "set",
  by: "by",
  on: "on",
  /** Before what the source says. */
  registrySays: `${registry} says`,
  hostSays: "its repository’s host says",
  notYetSaid: "no source has said anything of it yet",
  nothing: "nothing",
  archivedOn: (day: string) => `archived since ${day}`,
  notArchived: "not archived",
  factNames: {
    description: "description",
    repository_url: "repository",
    registry_url: `page on ${registry}`,
    documentation_url: "documentation",
    licence: "licence",
    requires_runtime: "what it requires",
    archived_at: "whether it is archived",
  } as Readonly<Record<string, string>>,
  wrong: "Something is wrong?",
  atRepository: "What the repository says is put right there, and shows here after the next reading:",
  atRegistry: `What ${registry} says is put right with the next release:`,
  here: "Anything else, such as name, category or status:",
  edit: "edit this entry",
  report: "report wrong data",
  reportSubject: (title: string) => `Wrong data about ${title}`,
  reportBody: (address: string) =>
    `About ${address}\n\nWhat is wrong:\n\nWhat is right, and where that can be seen:\n`,
} as const;
