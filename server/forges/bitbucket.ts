import { z } from "zod";
import { SourceError } from "@/server/sources/source-error";
import { BitbucketApi, type BitbucketRepository } from "./bitbucket-api";
import { countCommits } from "./count-commits";
import type { ForgeAdapter, RepositoryAnswer, RepositoryFacts, RepositoryQuestion } from "./forge";
import { factsOfCount, withoutCommits } from "./history-facts";
import { addressNow, keysOf, recall } from "./renamed";

/** Of 100 commits each. What they do not reach is asked for the next time. */
const MAX_PAGES = 10;

const memorySchema = z.object({ keys: z.array(z.string()), counted: z.json() });

type Memory = z.infer<typeof memorySchema>;

/**
 * Bitbucket Cloud. Four requests for a repository that nothing was pushed to. It has no stars: those who watch a repository
 * count instead. What is archived, and under which licence, it does not say.
 */
export const bitbucket: ForgeAdapter = async (question) => {
  const { host } = new URL(question.repository.url);
  if (host !== "bitbucket.org")
    throw new SourceError("refused", `${host} is no Bitbucket Cloud, the only Bitbucket that can be asked.`);
  const api = new BitbucketApi(question);
  const found = await api.repository();
  const facts = await factsOf(question, api, found);
  const branch = found.mainbranch?.name;
  if (branch !== undefined) return withHistory(question, api, { found, branch, facts });
  return { facts: { ...facts, ...withoutCommits(question.now) }, memory: null };
};

async function factsOf(
  { repository }: RepositoryQuestion,
  api: BitbucketApi,
  found: BitbucketRepository,
): Promise<Partial<RepositoryFacts>> {
  const forks = await api.size("forks");
  const watchers = await api.size("watchers");
  return {
    address: addressNow(repository, found.full_name),
    description: found.description,
    homepage: found.website,
    ...(forks !== null && { forks }),
    ...(watchers !== null && { stars: watchers }),
  };
}

type Known = { found: BitbucketRepository; branch: string; facts: Partial<RepositoryFacts> };

async function withHistory(
  question: RepositoryQuestion,
  api: BitbucketApi,
  { found, branch, facts }: Known,
): Promise<RepositoryAnswer> {
  const known = recall(memorySchema, question);
  const head = await api.head(branch);
  if (!head) return { facts, memory: known };
  const { now } = question;
  const counting = { source: api, head: head.id, memory: known?.counted, now, maxPages: MAX_PAGES };
  const count = await countCommits(counting);
  const memory: Memory = {
    keys: keysOf(question.repository, found.full_name),
    counted: count.memory,
  };
  const lastCommit = head.committedAt === null ? {} : { lastCommitAt: head.committedAt };
  return { facts: { ...facts, ...factsOfCount(count), ...lastCommit }, memory };
}
