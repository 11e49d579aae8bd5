import { initials } from "./initials";

/** Bots that do not say so in their names. */
const KNOWN_BOTS = new Set([
  "dependabot",
  "dependabot-preview",
  "github-actions",
  "greenkeeperio",
  "imgbot",
  "pre-commit-ci",
  "pyup",
  "renovate",
  "snyk",
  "transifex-integration",
  "weblate",
]);
const BOT_NAME = /\[bot\]$|[-_]bot$|^bot[-_]|^dependabot/i;

export type Participant = { name: string; isBot: boolean; initials: string };

/** The stored comma-separated text as names: trimmed, without empty ones, in order, repetitions kept. */
export function splitParticipants(raw: string): string[] {
  return raw
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

export const isBot = (name: string): boolean => BOT_NAME.test(name) || KNOWN_BOTS.has(name.toLowerCase());

/** Everybody once, most active first as stored, ready to be shown. */
export function readParticipants(raw: string): Participant[] {
  return [...new Set(splitParticipants(raw))].map((name) => ({
    name,
    isBot: isBot(name),
    initials: initials(name),
  }));
}
