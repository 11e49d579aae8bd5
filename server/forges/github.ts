import { z } from "zod";
import { etagOf } from "@/server/sources/etag";
import { timeField } from "@/server/sources/fields";
import { readJson } from "@/server/sources/read-answer";
import type { ForgeAdapter, RepositoryAnswer, RepositoryFacts, RepositoryQuestion } from "./forge";
import { type GithubRepository, repositorySchema } from "./github-answers";
import { GithubApi } from "./github-api";
import { askHistory, askWeeks } from "./github-history";
import { readWeeks, shiftWeeks, weeksSchema } from "./github-weeks";
import { addressNow, keysOf, recall } from "./renamed";

/** GitHub's list of contributors follows a push within hours. */
const SETTLED_AFTER_MS = 6 * 3_600_000;

const memorySchema = z.object({
  keys: z.array(z.string()),
  etag: z.string().nullable(),
  pushedAt: timeField.nullable(),
  /** Null while they are being computed there, or where GitHub does not count them. */
  weeks: weeksSchema.nullable(),
  /** What to ask for again, even if nothing is pushed until then. */
  awaited: z.enum(["history", "weeks", "nothing"]),
});

type Memory = z.infer<typeof memorySchema>;

/** GitHub, and servers of its kind. One request for a repository to which nothing was pushed. */
export const github: ForgeAdapter = async (question) => {
  const known = recall(memorySchema, question);
  const api = new GithubApi(question);
  const answer = await api.repository(known?.etag ?? null);
  if (answer.status === 304 && known) return askMore(question, api, {}, known);
  const found = readJson(answer, repositorySchema);
  const isPushed = found.pushed_at !== known?.pushedAt;
  return askMore(question, api, factsOf(found, question), {
    keys: keysOf(question.repository, found.full_name),
    etag: etagOf(answer.headers),
    pushedAt: found.pushed_at,
    weeks: isPushed ? null : known.weeks,
    awaited: isPushed ? "history" : known.awaited,
  });
};

const factsOf = (found: GithubRepository, { repository }: RepositoryQuestion): Partial<RepositoryFacts> => ({
  address: addressNow(repository, found.full_name),
  description: found.description,
  homepage: found.homepage,
  stars: found.stargazers_count,
  forks: found.forks_count,
  isArchived: found.archived,
  // NOASSERTION: there is a text of a licence, but none that GitHub knows.
  licence: found.license?.spdx_id === "NOASSERTION" ? null : (found.license?.spdx_id ?? null),
});

/** Adds to `facts` what `memory` waits for. */
async function askMore(
  { now }: RepositoryQuestion,
  api: GithubApi,
  facts: Partial<RepositoryFacts>,
  memory: Memory,
): Promise<RepositoryAnswer> {
  const history = memory.awaited === "history" ? await askHistory(api) : null;
  const weeks = await weeksNow(api, memory, history?.commitCount === 0, now);
  const known = weeks === "being computed" ? null : weeks;
  const isSettled = now.getTime() - Date.parse(memory.pushedAt ?? "1970-01-01") >= SETTLED_AFTER_MS;
  const afterwards = weeks === "being computed" ? "weeks" : "nothing";
  return {
    facts: { ...facts, ...history, ...(known && { commits: known }) },
    memory: { ...memory, weeks: known, awaited: history && !isSettled ? "history" : afterwards },
  };
}

function weeksNow(api: GithubApi, { awaited, weeks }: Memory, isEmpty: boolean, now: Date) {
  if (awaited === "nothing") return weeks && shiftWeeks(weeks, now);
  return isEmpty ? readWeeks([], now) : askWeeks(api, now);
}
