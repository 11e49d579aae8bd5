import { catalogue } from "@/catalogue.config";
import { type BadgeFigure } from "@/lib/badge-figures";
import { formatCompact } from "@/lib/numbers";
import { gradeOf } from "@/lib/score/score-of";

/** What a badge is made of: a label, what it says, and the colour behind that. */
export type BadgeText = { label: string; message: string; color: string };

export type BadgeFacts = {
  stars: number;
  forks: number;
  downloadsPerMonth: number | null;
  /** Null while nobody has ever looked. */
  lastFetchedAt: Date | null;
  version: string | null;
  /** Null where it is not known, or was not asked for. */
  score: number | null;
};

/** White letters have at least 4.5:1 on each. */
const colours = {
  plain: "#0b5c53",
  unknown: "#555b58",
  good: "#1d6a35",
  fair: "#7c5200",
  weak: "#a12a20",
} as const;

/** A badge is one line; longer versions are not made by people. */
const MOST_LETTERS = 40;

const plain = (label: string, message: string): BadgeText => ({ label, message, color: colours.plain });
const unknown = (label: string, message: string): BadgeText => ({ label, message, color: colours.unknown });

const scoreBadge = (total: number | null): BadgeText => ({
  label: "score",
  message: total === null ? "not known yet" : `${total} of 100`,
  color: colours[gradeOf(total)],
});

/** What XML cannot hold is left out; the badge's maker escapes the rest. */
const printable = (text: string) => text.replace(/[^\x20-\ud7ff\ue000-\ufffd]/gu, "").slice(0, MOST_LETTERS);

const makers: Record<BadgeFigure, (facts: BadgeFacts) => BadgeText> = {
  score: ({ score }) => scoreBadge(score),
  stars: ({ stars, forks, lastFetchedAt }) =>
    lastFetchedAt !== null || stars > 0 || forks > 0
      ? plain("stars", formatCompact(stars))
      : unknown("stars", "not known yet"),
  version: ({ version, lastFetchedAt }) => {
    const label = catalogue.registry.name.toLowerCase();
    if (version !== null) return plain(label, printable(version));
    return unknown(label, lastFetchedAt === null ? "not known yet" : "no release");
  },
  downloads: ({ downloadsPerMonth }) =>
    downloadsPerMonth === null
      ? unknown("downloads", "not known yet")
      : plain("downloads", `${formatCompact(downloadsPerMonth)} a month`),
};

export const badgeText = (figure: BadgeFigure, facts: BadgeFacts): BadgeText => makers[figure](facts);

/** In place of a badge that is none. */
export const noBadge: BadgeText = unknown(catalogue.name.toLowerCase(), "not found");
