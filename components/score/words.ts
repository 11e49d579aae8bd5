import { catalogue } from "@/catalogue.config";
import { ENOUGH_KNOWN, type RuleId, type ScoreGrade } from "@/lib/score/score-of";

const { framework, registry } = catalogue;

/** What the page of a score says; part of `words`. */
export const scoreRules = {
  title: (title: string) => `Score of ${title}`,
  of: "Score of",
  description: (title: string, total: number | null) =>
    `Why ${title} has ${total === null ? "no score yet" : `${total} of 100`}: every rule with what was found, its points, and what would change them.`,
  verdicts: {
    good: "Little speaks against building on it.",
    fair: "Look at the rows below that lack points.",
    weak: "Know why before you build on it.",
    unknown: "Too little of it is known to say whether much or little speaks for it.",
  } satisfies Record<ScoreGrade, string>,
  fetched: "From what was last fetched",
  neverFetched: "Nothing was fetched of it yet, so most of this is not known.",
  table: "Rules of the score",
  rule: "Rule",
  found: "What was found",
  change: "What would change this",
  points: "Points",
  ofMost: (points: number, most: number) => `${points} of ${most}`,
  notKnown: "not known: half",
  knownSoFar: (known: number) => `Facts for ${known} of 100 points are known; a score needs ${ENOUGH_KNOWN}.`,
  limited: (sum: number, limit: number) => `${sum}, but at most ${limit}`,
  limit: "Archived and deprecated packages are limited, however good they were.",
  total: "Score",
  how: "How to read this",
  explanation: [
    "Twelve rules give 100 points at most. Popularity (stars, downloads, people who use it here) gives a fifth of them, and by the number of digits, so that a crowd weighs little more than a group.",
    "What nobody has fetched or said yet is not held against a package, and not counted for it: such a rule gives half of its points. While less than half of all points are known there is no score: a number would tell how little was read, not how good the package is.",
    "A finished package is not punished as if it were dead. If its authors call it stable, nobody archived or deprecated it, and what it states goes with what is supported today, it keeps 20 of the 24 points for maintenance, however long it has been quiet.",
    `The score is counted anew each day (UTC) and is the same wherever this site shows it. It says nothing about whether a package does what you need. The API’s own “score” is another figure.`,
  ],
  back: (title: string) => `Back to ${title}`,
} as const;

type RuleWords = { title: string; about: string };

export const ruleWords: Record<RuleId, RuleWords> = {
  standing: { title: "Standing", about: "Neither archived nor deprecated" },
  maintained: {
    title: "Maintained",
    about: "A commit or a release within a year; less each year, and nothing after five",
  },
  index: { title: `On ${registry.name}`, about: "Its latest release can be installed" },
  stability: { title: "Stability", about: "How far its authors say it has come" },
  framework: { title: framework.name, about: "States versions that are supported today" },
  language: { title: framework.language, about: "States or allows versions that are supported today" },
  stars: { title: "Stars", about: "By the number of digits" },
  downloads: { title: "Downloads", about: "A month, by the number of digits" },
  usages: { title: "Used by", about: "People who say here that they use it" },
  documentation: { title: "Documentation", about: "It names where that is" },
  licence: { title: "Licence", about: "It states one" },
  people: { title: "People", about: "It does not hang on one person" },
};
