import { type SupportedCycles } from "@/lib/products/cycles";

/** What the score is made of: as server/packages/scores.ts reads it. */
export type ScoreFacts = {
  archivedAt: Date | null;
  deprecatedAt: Date | null;
  stars: number;
  lastCommitAt: Date | null;
  lastFetchedAt: Date | null;
  participants: string;
  participantsComplete: boolean;
  /** "" when the package is in no index. */
  registryUrl: string;
  registryVersion: string | null;
  downloadsPerMonth: number | null;
  classifiers: string[];
  licence: string | null;
  licences: string[];
  requiresRuntime: string | null;
  /** Null: never said; "": said to have none. */
  documentationUrl: string | null;
  latestRelease: {
    version: string;
    releasedAt: Date | null;
    /** The index's scale, 1 (planning) to 7 (inactive); 0 when not stated. */
    developmentStatus: number;
    isYanked: boolean;
  } | null;
  /** How many people said that they use it. */
  usageCount: number;
};

/** What a package is measured against. */
export type Measure = {
  /** Today in UTC ("2026-02-16"): a score changes at most once a day by time alone. */
  on: string;
  cycles: readonly SupportedCycles[];
};

/** Null points: nobody knows. */
export type Assessment<Found> = { points: number | null; found: Found };

/** Whether the package index was ever read for it: only then is what it does not say not stated. */
export const isIndexRead = (facts: ScoreFacts): boolean =>
  facts.classifiers.length > 0 ||
  facts.licences.length > 0 ||
  [facts.downloadsPerMonth, facts.licence, facts.requiresRuntime].some((fact) => fact !== null);

export const isLiving = ({ archivedAt, deprecatedAt }: ScoreFacts): boolean =>
  archivedAt === null && deprecatedAt === null;

const DAY_MS = 86_400_000;

/** Whole days from an instant's day to `on`, both in UTC; never below zero. */
export function daysSince(at: Date, on: string): number {
  const from = Date.parse(at.toISOString().slice(0, 10));
  return Math.max(0, Math.round((Date.parse(on) - from) / DAY_MS));
}
