import type { RepositoryAddress } from "@/lib/repository-address/read";
import type { Ask } from "@/server/sources/ask";
import type { JsonValue } from "@/server/sources/json-value";

/** Commits by week, oldest first, at most 52; the last entry is the week that was current when they were counted. */
export type WeeklyCommits = {
  perWeek: readonly number[];
  /** First day of the last week (UTC, `YYYY-MM-DD`), as `weekStart` of lib/forges.ts counts. */
  lastWeek: string;
};

/** What a forge says of a repository. */
export type RepositoryFacts = {
  /** The page of the repository now; another one than was asked for after a rename. */
  address: string;
  description: string;
  /** Address of its home page or documentation, as stated there; null for none. */
  homepage: string | null;
  stars: number;
  forks: number;
  isArchived: boolean;
  /** SPDX identifier; null where the forge does not know one. */
  licence: string | null;
  /** ISO 8601; null where there is no commit. */
  lastCommitAt: string | null;
  commitCount: number;
  commits: WeeklyCommits;
  /** Accounts, or names where a forge knows no accounts, most active first. */
  participants: readonly string[];
  /** False when there are more of them than were asked for. */
  participantsComplete: boolean;
};

/** A repository to ask for. */
export type RepositoryQuestion = {
  repository: RepositoryAddress;
  /** Where the forge's API answers, without a final slash, such as `https://api.github.com`. */
  api: string;
  /** What the last answer wanted to be remembered; null the first time. Written by us, but maybe by an older version. */
  memory: JsonValue;
  now: Date;
  ask: Ask;
};

/** What is left out has not changed, cannot be known, or is being computed there: what is stored stays. */
export type RepositoryAnswer = { facts: Partial<RepositoryFacts>; memory: JsonValue };

/**
 * A kind of git host. Asks as little as possible: conditional requests, few calls, counting only what is new.
 * Throws `SourceError`; `not_found` only where the repository itself is not there.
 */
export type ForgeAdapter = (question: RepositoryQuestion) => Promise<RepositoryAnswer>;
