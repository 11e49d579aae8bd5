import { catalogue } from "@/catalogue.config";
import type { RepositoryAddress } from "@/lib/repository-address/read";
import { readRepository } from "@/server/packages/repository";
import type { Suggested } from "@/server/packages/suggest";
import type { RegistryFacts } from "@/server/registries/registry";
import type { Introductions } from "./ask";

const index = catalogue.registry.name;

/** Whether a project of the index is made from the repository: "unknown" where it names none. */
function isMadeFrom({ repositoryUrl }: RegistryFacts, { key }: RepositoryAddress): boolean | "unknown" {
  const read = repositoryUrl === null ? "" : readRepository(repositoryUrl);
  return typeof read === "string" ? "unknown" : read.key === key;
}

/** What the index adds to the form. A project of the same name may be somebody else's: of that nothing is taken. */
function ofIndex({ index: heard }: Introductions, repository: RepositoryAddress): Partial<Suggested> {
  if (!heard) return {};
  if ("why" in heard) return { notes: [heard.why] };
  const { facts } = heard;
  if (!facts) return { registryUrl: "", guess: "" };
  const isOurs = isMadeFrom(facts, repository);
  if (isOurs === "unknown") return { registryUrl: facts.name, guess: facts.name };
  const note = `“${facts.name}” on ${index} is made from another repository, so its name was left out.`;
  if (!isOurs) return { registryUrl: "", guess: "", notes: [note] };
  return {
    ...{ title: facts.name, registryUrl: facts.name, guess: "" },
    ...{ description: facts.summary, documentationUrl: facts.documentationUrl ?? "" },
  };
}

/** The form with what forge and index say; which of them goes first is as in every refresh. */
export function fillSuggested(
  suggested: Suggested,
  repository: RepositoryAddress,
  heard: Introductions,
): Suggested {
  const added = ofIndex(heard, repository);
  const forge = heard.forge && "facts" in heard.forge ? heard.forge.facts : null;
  const why = heard.forge && "why" in heard.forge ? [heard.forge.why] : [];
  return {
    ...suggested,
    ...added,
    description: forge?.description || added.description || "",
    documentationUrl: added.documentationUrl || forge?.homepage || "",
    notes: [...why, ...(added.notes ?? [])],
  };
}
