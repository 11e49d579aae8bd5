import type { Ask } from "@/server/sources/ask";
import type { JsonValue } from "@/server/sources/json-value";

export type RegistryRelease = {
  version: string;
  /** ISO 8601: when its first file was published; null where there is none. */
  releasedAt: string | null;
  isYanked: boolean;
  yankedReason: string | null;
  requiresRuntime: string | null;
};

/** What a package index says of a project. */
export type RegistryFacts = {
  /** Name as the index writes it. */
  name: string;
  summary: string;
  /** The newest that is neither a pre-release nor yanked, else the newest that is not yanked, else the newest; null for none. */
  latestVersion: string | null;
  /** All of them, the latest version first. */
  releases: readonly RegistryRelease[];
  /** Of the latest version. */
  classifiers: readonly string[];
  licence: string | null;
  licences: readonly string[];
  requiresRuntime: string | null;
  /** Whether it runs on the language's current major version; null when it does not say. */
  supportsRuntime: boolean | null;
  /** The index's scale, 1 (planning) to 7 (inactive); 0 when not stated. */
  developmentStatus: number;
  documentationUrl: string | null;
  repositoryUrl: string | null;
};

export type RegistryQuestion = {
  /** Name of the project in the index. */
  project: string;
  /** Where the index answers, without a final slash. */
  api: string;
  memory: JsonValue;
  ask: Ask;
};

/** Null facts: nothing has changed since the answer that `memory` is of. */
export type RegistryAnswer = { facts: RegistryFacts | null; memory: JsonValue };

/** A kind of package index. Throws `SourceError`; `not_found` only where there is no such project. */
export type RegistryAdapter = (question: RegistryQuestion) => Promise<RegistryAnswer>;

/** Downloads of a project in the last month. Throws `SourceError`. */
export type DownloadsAdapter = (question: Omit<RegistryQuestion, "memory">) => Promise<number>;
