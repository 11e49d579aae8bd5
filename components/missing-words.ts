import { catalogue } from "@/catalogue.config";

const registry = catalogue.registry.name;

/** Why something is not shown; part of `words`. */
export const missing = {
  notKnown: "Not known yet",
  noRelease: `No release on ${registry}`,
  noRegistryEntry: `Not on ${registry}`,
  notStated: `Not stated on ${registry}`,
  noRepository: "No repository",
  noDocumentation: "No documentation",
  noVersion: "None known",
  noWeeks: "Commits not known",
  noCommit: "No commit known yet",
  neverFetched: "Never yet",
} as const;
