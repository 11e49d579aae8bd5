import { z } from "zod";
import { countCommits } from "./count-commits";
import type { ForgeAdapter, RepositoryAnswer, RepositoryFacts, RepositoryQuestion } from "./forge";
import { ForgejoApi, type ForgejoRepository } from "./forgejo-api";
import { factsOfCount, withoutCommits } from "./history-facts";
import { addressNow, keysOf, recall } from "./renamed";

/** Of 50 commits each. What they do not reach is asked for the next time. */
const MAX_PAGES = 20;
/** `updated_at` is cut to seconds: what was pushed in the same one as our request does not move it. */
const SETTLED_AFTER_MS = 60_000;

const memorySchema = z.object({
  keys: z.array(z.string()),
  /** When the repository was changed last, by its own word; null when that may yet be followed by another push. */
  updatedAt: z.string().nullable(),
  head: z.string(),
  counted: z.json(),
});

type Memory = z.infer<typeof memorySchema>;

/** Forgejo and Gitea, at Codeberg and elsewhere. One request for a repository that nothing was pushed to. */
export const forgejo: ForgeAdapter = async (question) => {
  const api = new ForgejoApi(question);
  const found = await api.repository();
  const facts = factsOf(found, question);
  if (found.empty) return { facts: { ...facts, ...withoutCommits(question.now) }, memory: null };
  return withHistory(question, api, found, facts);
};

const factsOf = (found: ForgejoRepository, { repository }: RepositoryQuestion): Partial<RepositoryFacts> => ({
  address: addressNow(repository, found.full_name),
  description: found.description,
  homepage: found.website,
  stars: found.stars_count,
  forks: found.forks_count,
  isArchived: found.archived,
  ...(found.licenses && { licence: soleLicence(found.licenses) }),
});

/** Of several it is not said which one is for what. */
const soleLicence = ([first, ...others]: readonly string[]) =>
  first !== undefined && others.length === 0 ? first : null;

async function withHistory(
  question: RepositoryQuestion,
  api: ForgejoApi,
  found: ForgejoRepository,
  facts: Partial<RepositoryFacts>,
): Promise<RepositoryAnswer> {
  const { now } = question;
  const known = recall(memorySchema, question);
  const isUnmoved = known !== null && known.updatedAt === found.updated_at;
  const latest = isUnmoved ? null : await api.head();
  const head = isUnmoved ? known.head : latest?.head.id;
  if (head === undefined) return { facts, memory: known };
  const count = await countCommits({ source: api, head, memory: known?.counted, now, maxPages: MAX_PAGES });
  const isSettled = now.getTime() - Date.parse(found.updated_at) >= SETTLED_AFTER_MS;
  const memory: Memory = {
    keys: keysOf(question.repository, found.full_name),
    updatedAt: isSettled ? found.updated_at : null,
    head,
    counted: count.memory,
  };
  return { facts: { ...facts, ...factsOfCount(count), ...(latest && factsOfHead(latest)) }, memory };
}

const factsOfHead = ({ head, total }: NonNullable<Awaited<ReturnType<ForgejoApi["head"]>>>) => ({
  ...(head.committedAt !== null && { lastCommitAt: head.committedAt }),
  ...(total !== null && { commitCount: total }),
});
