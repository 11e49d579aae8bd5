import { catalogue } from "@/catalogue.config";
import { counted } from "@/lib/numbers";

const registry = catalogue.registry.name;

/** What lists of releases say; part of `words`. */
export const releases = {
  title: "Releases",
  titleOf: (name: string) => `Releases of ${name}`,
  of: "Releases of",
  description: (name: string) =>
    `Every release of ${name} that is known: date, licence and development status.`,
  count: (count: number) => counted(count, "release"),
  all: (count: number) => `All ${counted(count, "release")}`,
  none: "No release is known here.",
  noneOn: (version: string) => `${registry} names ${version} as the latest; no release is known here yet.`,
  version: "Version",
  released: "Released",
  licence: "Licence",
  status: "Status",
  requires: "Requires",
  notKnown: "not known",
  notStated: "not stated",
  latest: "latest",
  preRelease: "pre-release",
  yanked: "yanked",
  yankedBecause: (reason: string) => `yanked: ${reason}`,
  feed: (format: "RSS" | "Atom") => `Releases as a feed (${format})`,
  rss: "RSS",
  atom: "Atom",
  /** The index's scale of development, by its number. */
  statuses: ["", "planning", "pre-alpha", "alpha", "beta", "stable", "mature", "inactive"],
} as const;
