import { catalogue } from "@/catalogue.config";
import type { RepositoryAddress } from "@/lib/repository-address/read";
import { type Introduction, introduceBy } from "@/server/forges/introduce";
import { registry } from "@/server/registries/all";
import type { RegistryFacts } from "@/server/registries/registry";
import { forgeApi, sourceAddress } from "@/server/sources/addresses";
import type { Ask } from "@/server/sources/ask";
import { SourceError } from "@/server/sources/source-error";

/** What was asked for, or why there is nothing, in words for people; null where it was not asked. */
export type Heard<Facts> = { facts: Facts } | { why: string } | null;

/** What forge and index say of a repository that is new here. Null facts of the index: it has no project of this name. */
export type Introductions = { forge: Heard<Introduction>; index: Heard<RegistryFacts | null> };

type Asking = { ask: Ask; now: Date; signal: AbortSignal };

/** Whatever goes wrong is no reason for a form not to be shown. */
async function hear<Facts>(name: string, work: Promise<Facts>, signal: AbortSignal): Promise<Heard<Facts>> {
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("late")), { once: true });
  });
  try {
    return { facts: await Promise.race([work, late]) };
  } catch (error) {
    if (signal.aborted) return { why: `${name} took too long to answer.` };
    return {
      why: error instanceof SourceError ? error.message : `${name} sent something that cannot be read.`,
    };
  }
}

function unlessMissing(error: unknown): null {
  if (error instanceof SourceError && error.failure === "not_found") return null;
  throw error;
}

function hearForge(
  repository: RepositoryAddress,
  { ask, now, signal }: Asking,
): Promise<Heard<Introduction>> {
  const { forge, url } = repository;
  if (forge === "") return Promise.resolve(null);
  const question = { repository, api: forgeApi(url, forge), memory: null, now, ask };
  return hear(new URL(url).host, introduceBy[forge](question), signal);
}

function hearIndex({ name }: RepositoryAddress, { ask, signal }: Asking): Promise<Introductions["index"]> {
  const { host, projectName, name: index } = catalogue.registry;
  const project = projectName(name);
  if (project === null) return Promise.resolve(null);
  const asked = registry.project({ project, api: sourceAddress(host), memory: null, ask });
  return hear(
    index,
    asked.then(({ facts }) => facts, unlessMissing),
    signal,
  );
}

/** Asks both at the same time, the index for a project with the repository's name. */
export async function askIntroductions(
  repository: RepositoryAddress,
  asking: Asking,
): Promise<Introductions> {
  const [forge, index] = await Promise.all([hearForge(repository, asking), hearIndex(repository, asking)]);
  return { forge, index };
}
