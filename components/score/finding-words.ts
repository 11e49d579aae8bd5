import { catalogue } from "@/catalogue.config";
import { counted, formatInteger } from "@/lib/numbers";
import { FULL } from "@/lib/score/rules/popularity";
import { type Finding } from "@/lib/score/score-of";

const registry = catalogue.registry.name;
const list = (versions: readonly string[]) => versions.join(", ");

/** What a finding says: what was found (an instant of it is written after the sentence), and what would change the points. */
export type Said = { found: string; change: string };

/** The findings that can have a code: some stand for several. */
type FindingOf<Code, Any = Finding> = Any extends Finding ? (Code extends Any["code"] ? Any : never) : never;

type Words = { [Code in Finding["code"]]: (finding: FindingOf<Code>) => Said };

const statuses = ["planning", "pre-alpha", "alpha", "beta", "stable", "mature", "inactive"];
const lastSign = { commit: "Last commit", release: "Last release" };
const stableRelease = "A release that its authors call stable.";

const findingWords: Words = {
  living: () => ({
    found: "Neither archived nor deprecated.",
    change: "Either would limit the whole score.",
  }),
  archived: () => ({
    found: "Its repository has been archived since",
    change: "Opening the repository again.",
  }),
  deprecated: () => ({ found: "Deprecated since", change: "Taking that back." }),

  "worked-on": ({ sign }) => ({
    found: lastSign[sign],
    change: "Work on it; without any for a year, points go.",
  }),
  finished: ({ sign }) => ({
    found: `Finished rather than dead: called stable, and it goes with what is supported. ${lastSign[sign]}`,
    change: "A new commit or release gives all points.",
  }),
  "no-sign": () => ({
    found: "No commit or release is known.",
    change: "Its first known commit or release.",
  }),

  "in-index": ({ version }) => ({ found: `Version ${version}.`, change: "Withdrawing that release." }),
  yanked: ({ version }) => ({
    found: `Its latest release, ${version}, was withdrawn (“yanked”).`,
    change: "A release that stands.",
  }),
  "not-in-index": () => ({
    found: `Not on ${registry}.`,
    change: "Publishing it there, if it is meant to be installed.",
  }),
  "index-unread": () => ({ found: `Named, but not read from ${registry} yet.`, change: "Reading it." }),

  "development-status": ({ status }) => ({
    found: `Its authors call it “${statuses[status - 1] ?? status}”.`,
    change: status === 5 || status === 6 ? "A release that is called less." : stableRelease,
  }),
  "pre-release": ({ version }) => ({ found: `${version} is a pre-release.`, change: "The final release." }),
  "before-one": ({ version }) => ({ found: `${version}, with no status stated.`, change: stableRelease }),
  "from-one": ({ version }) => ({ found: `${version}, with no status stated.`, change: stableRelease }),
  "no-version": () => ({ found: "No version is known.", change: "A release." }),

  "states-newest": ({ stated }) => ({
    found: `States ${list(stated)}.`,
    change: "Stating the next version once that is out.",
  }),
  "states-supported": ({ stated, newest }) => ({
    found: `States ${list(stated)}.`,
    change: `Stating ${newest}, the newest.`,
  }),
  "allows-newest": ({ stated, newest }) => ({
    found: `Allows ${list(stated)}, which ${newest} is.`,
    change: `Stating ${newest} among its classifiers.`,
  }),
  "states-major": ({ stated, newest }) => ({
    found: `States ${list(stated)}, not which version of it.`,
    change: `Stating ${newest}, the newest.`,
  }),
  "states-ended": ({ stated, newest }) => ({
    found: `States ${list(stated)}; none of that is supported today.`,
    change: `Stating a supported version; the newest is ${newest}.`,
  }),
  "states-nothing": ({ newest }) => ({
    found: "It is not known to state any version.",
    change: `Stating versions; the newest is ${newest}.`,
  }),
  "index-not-read": ({ newest }) => ({
    found: `What it states on ${registry} has not been read yet.`,
    change: `Reading it; the newest version is ${newest}.`,
  }),
  "range-not-understood": ({ range, newest }) => ({
    found: `Requires ${range}, which is not understood here.`,
    change: `Stating versions; the newest is ${newest}.`,
  }),
  "no-cycles": () => ({
    found: "Which versions are supported is not known here.",
    change: "Adding them to this catalogue.",
  }),

  stars: ({ stars }) => ({
    found: `${counted(stars, "star")}.`,
    change: `All points at ${formatInteger(FULL.stars)}.`,
  }),
  "stars-unread": () => ({ found: "Never fetched.", change: "Fetching it." }),
  downloads: ({ downloads }) => ({
    found: `${counted(downloads, "download")} a month.`,
    change: `All points at ${formatInteger(FULL.downloads)}.`,
  }),
  "downloads-unread": () => ({ found: "Not counted yet.", change: "Counting them." }),
  usages: ({ usages }) => ({
    found: usages === 0 ? "Nobody has said so yet." : `${counted(usages, "person", "people")}.`,
    change: `All points at ${FULL.usages}.`,
  }),

  documented: () => ({ found: "It names its documentation.", change: "Taking the address away." }),
  undocumented: () => ({ found: "It is said to have none.", change: "Naming its address." }),
  "documentation-unsaid": () => ({
    found: "Nobody has said yet where it is.",
    change: "Naming its address.",
  }),

  licensed: ({ licence }) => ({ found: firstLine(licence), change: "Stating none." }),
  unlicensed: () => ({ found: "It is not known to state one.", change: "Stating one." }),
  "licence-unread": () => ({ found: `Not read from ${registry} yet.`, change: "Reading it." }),

  people: ({ people, isComplete }) => ({
    found: `${isComplete ? "" : "At least "}${counted(people, "person", "people")}, bots left out.`,
    change: "All points from five people on.",
  }),
  "people-unread": () => ({ found: "Not fetched yet.", change: "Fetching it." }),
};

const LONGEST_LINE = 80;

/** Some put their whole licence where its name belongs. */
function firstLine(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
}

/** What a finding says, by its code. */
export const saidOf = (finding: Finding): Said =>
  // Each code has the function for its own finding; the compiler cannot tie the two together.
  (findingWords[finding.code] as (finding: Finding) => Said)(finding);
