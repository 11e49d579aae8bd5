import { z } from "zod";
import { countCommits } from "./count-commits";
import type { ForgeAdapter, RepositoryAnswer, RepositoryFacts, RepositoryQuestion } from "./forge";
import type { GitlabContributor, GitlabProject } from "./gitlab-answers";
import { GitlabApi } from "./gitlab-api";
import { factsOfCount, type Head, withoutCommits } from "./history-facts";
import { addressNow, keysOf, recall } from "./renamed";
import { spdxIdentifier } from "./spdx";
import { participantName } from "./weekly-commits";

/** Of 100 commits each. What they do not reach is asked for the next time. */
const MAX_PAGES = 10;

const memorySchema = z.object({
  keys: z.array(z.string()),
  etag: z.string().nullable(),
  /** Id of the last commit; null while there is none to be seen. */
  head: z.string().nullable(),
  counted: z.json(),
});

type Memory = z.infer<typeof memorySchema>;

/**
 * GitLab, at gitlab.com and elsewhere. Two requests for a project that nothing was pushed to: what it says of itself need not
 * change with a push.
 */
export const gitlab: ForgeAdapter = async (question) => {
  const known = recall(memorySchema, question);
  const api = new GitlabApi(question);
  const found = await api.project(known?.etag ?? null);
  const facts = found ? factsOf(found.project, question) : {};
  const memory: Memory = {
    keys: found ? keysOf(question.repository, found.project.path_with_namespace) : (known?.keys ?? []),
    etag: found ? found.etag : (known?.etag ?? null),
    head: known?.head ?? null,
    counted: known?.counted ?? null,
  };
  const head = found?.project.empty_repo ? "none" : await api.head();
  if (head === "hidden") return { facts, memory };
  if (head !== "none") return withHistory(question, api, head, { facts, memory });
  const nothing = { head: null, counted: null };
  return { facts: { ...facts, ...withoutCommits(question.now) }, memory: { ...memory, ...nothing } };
};

/** What it does not say is left as it was. It has no field for a home page. */
const factsOf = (project: GitlabProject, { repository }: RepositoryQuestion): Partial<RepositoryFacts> => ({
  address: addressNow(repository, project.path_with_namespace),
  description: project.description,
  stars: project.star_count,
  ...(typeof project.forks_count === "number" && { forks: project.forks_count }),
  ...(typeof project.archived === "boolean" && { isArchived: project.archived }),
  ...(project.license !== undefined && { licence: spdxIdentifier(project.license?.key ?? "") }),
});

async function withHistory(
  { now }: RepositoryQuestion,
  api: GitlabApi,
  head: Head,
  { facts, memory }: { facts: Partial<RepositoryFacts>; memory: Memory },
): Promise<RepositoryAnswer> {
  const source = { source: api, head: head.id, memory: memory.counted, now, maxPages: MAX_PAGES };
  const count = await countCommits(source);
  const contributed = head.id === memory.head ? null : await api.contributors();
  return {
    facts: {
      ...facts,
      ...factsOfCount({ ...count, participants: null }),
      ...(head.committedAt !== null && { lastCommitAt: head.committedAt }),
      ...(contributed && {
        participants: namesOf(contributed.contributors),
        participantsComplete: contributed.areAll,
      }),
    },
    memory: { ...memory, head: head.id, counted: count.memory },
  };
}

/** Most active first. GitLab counts somebody once for each address of mail. */
function namesOf(contributors: readonly GitlabContributor[]): string[] {
  const commits = new Map<string, number>();
  for (const contributor of contributors) {
    const name = participantName(contributor.name);
    if (name !== null) commits.set(name, (commits.get(name) ?? 0) + contributor.commits);
  }
  return [...commits].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
