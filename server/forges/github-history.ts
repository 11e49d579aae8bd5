import type { RepositoryFacts } from "./forge";
import { activitySchema, commitsSchema, contributorsSchema } from "./github-answers";
import { type GithubApi, hasNextPage, lastPage } from "./github-api";
import { type GithubWeeks, readWeeks } from "./github-weeks";
import { readPart } from "./history-facts";

type Commits = Pick<RepositoryFacts, "commitCount"> & Partial<Pick<RepositoryFacts, "lastCommitAt">>;
type Participants = Pick<RepositoryFacts, "participants" | "participantsComplete">;

const nobody: Participants = { participants: [], participantsComplete: true };

/** What a push changes, but for the weeks. */
export async function askHistory(api: GithubApi): Promise<Commits & Partial<Participants>> {
  const commits = await askCommits(api);
  return { ...commits, ...(commits.commitCount === 0 ? nobody : await askParticipants(api)) };
}

async function askCommits(api: GithubApi): Promise<Commits> {
  const answer = await api.commits();
  // Conflict: there is no commit yet.
  if (answer.status === 409) return { lastCommitAt: null, commitCount: 0 };
  const commits = readPart(answer, commitsSchema);
  const [last] = commits;
  if (!last) return { lastCommitAt: null, commitCount: 0 };
  const { committer, author } = last.commit;
  const lastCommitAt = committer?.date ?? author?.date;
  return { ...(lastCommitAt && { lastCommitAt }), commitCount: lastPage(answer) ?? commits.length };
}

async function askParticipants(api: GithubApi): Promise<Partial<Participants>> {
  const answer = await api.contributors();
  // No content for a repository without commits; forbidden where the history is too long to be counted there.
  if (answer.status === 204) return nobody;
  if (answer.status === 403) return {};
  return {
    participants: readPart(answer, contributorsSchema).map(({ login }) => login),
    participantsComplete: !hasNextPage(answer),
  };
}

/** Commits by week; null where GitHub does not count those of so large a repository. */
export async function askWeeks(api: GithubApi, now: Date): Promise<GithubWeeks | "being computed" | null> {
  const answer = await api.activity();
  if (answer.status === 202) return "being computed";
  if (answer.status === 422) return null;
  return readWeeks(answer.status === 204 ? [] : readPart(answer, activitySchema), now);
}
