import { isOutage } from "@/server/database-outage";
import type { RepositoryAnswer } from "@/server/forges/forge";
import type { RegistryAnswer } from "@/server/registries/registry";
import type { Ask } from "@/server/sources/ask";
import { SourceError } from "@/server/sources/source-error";
import type { Adapters } from "./adapters";
import type { AskedKind, SubjectSource } from "./subject";

/** What each source said, or why it said nothing; sources that were not asked are missing. */
export type Answers = {
  forge?: Answered<RepositoryAnswer>;
  registry?: Answered<RegistryAnswer>;
  downloads?: Answered<number>;
};

export type Answered<Answer> = { origin: string } & ({ answer: Answer } | { error: SourceError });

type Asking = {
  adapters: Adapters;
  ask: Ask;
  now: Date;
  onStep: (kind: AskedKind) => Promise<void> | void;
  signal?: AbortSignal;
};

/** An adapter that stumbles over an answer is no reason to lose what the others say; our own outages are. */
function asSourceError(error: unknown, { api }: SubjectSource): SourceError {
  if (error instanceof SourceError) return error;
  const message = `${new URL(api).host} sent something that cannot be read.`;
  return new SourceError("bad_answer", message, { cause: error });
}

async function attempt<Answer>(
  source: SubjectSource,
  work: () => Promise<Answer>,
  { onStep, signal }: Asking,
): Promise<Answered<Answer>> {
  const { kind, origin } = source;
  signal?.throwIfAborted();
  await onStep(kind);
  try {
    return { origin, answer: await work() };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof SourceError) && isOutage(error)) throw error;
    return { origin, error: asSourceError(error, source) };
  }
}

const isMissing = (answered: Answered<unknown> | undefined): boolean =>
  answered !== undefined && "error" in answered && answered.error.failure === "not_found";

/** Asks one source after the other; each fails by itself. Rejects only for outages of our own, and where it is given up. */
export async function askSources(sources: readonly SubjectSource[], asking: Asking): Promise<Answers> {
  const { adapters, ask, now } = asking;
  const answers: Answers = {};
  for (const source of sources) {
    const { api, memory } = source;
    if (source.kind === "forge") {
      const { repository } = source;
      const adapter = adapters.forges[source.forge];
      if (adapter)
        answers.forge = await attempt(source, () => adapter({ repository, api, memory, now, ask }), asking);
    } else if (source.kind === "registry") {
      const { project } = source;
      answers.registry = await attempt(source, () => adapters.project({ project, api, memory, ask }), asking);
    } else if (!isMissing(answers.registry)) {
      const { project } = source;
      answers.downloads = await attempt(source, () => adapters.downloads({ project, api, ask }), asking);
    }
  }
  return answers;
}
