import { z } from "zod";
import type { OutgoingAnswer } from "@/server/outgoing/client";
import { addressField, countField, textField, timeField } from "@/server/sources/fields";
import { readJson } from "@/server/sources/read-answer";
import type { CommitPage, CommitRange, CommitSource } from "./count-commits";
import type { RepositoryQuestion } from "./forge";
import { fullNameField } from "./full-name";
import { commitIdField, commitTimeField, type Head, readPart } from "./history-facts";
import { type Commit, participantName } from "./weekly-commits";

/** What Forgejo and Gitea say that we use; https://codeberg.org/api/swagger. */
const repositorySchema = z.object({
  full_name: fullNameField,
  description: textField,
  website: addressField,
  stars_count: countField,
  forks_count: countField,
  archived: z.boolean(),
  /** Nothing was pushed yet. */
  empty: z.boolean(),
  /** SPDX identifiers of the licences' texts that were found; only newer servers look for them. */
  licenses: z.array(z.string().max(200)).max(100).nullish(),
  /** Moves with every push. */
  updated_at: timeField,
});

export type ForgejoRepository = z.infer<typeof repositorySchema>;

const commitSchema = z.object({
  sha: commitIdField,
  commit: z.object({
    author: z.object({ name: z.string() }).nullish(),
    committer: z.object({ date: commitTimeField }),
  }),
  /** The account with the author's address of mail. */
  author: z.object({ login: z.string() }).nullish(),
});

/** As many as servers give, unless their operators say otherwise. */
const PAGE_SIZE = 50;
/** Of servers that do not heed what they are asked for. */
const LARGEST_PAGE = 1_000;

const commitsSchema = z.array(commitSchema).max(LARGEST_PAGE);

/** Of a commit all but its signature and its changes, which take long to compute. */
const PLAIN = { stat: "false", verification: "false", files: "false" };

/** Statuses of a range whose commits are no longer there; older servers take an unknown one for an error of their own. */
const UNKNOWN_COMMIT: ReadonlySet<number> = new Set([404, 422, 500]);

/** Asks Forgejo, or Gitea, about one repository. */
export class ForgejoApi implements CommitSource {
  readonly #question: RepositoryQuestion;
  /** Owner and name, as they are now. */
  #path: string;

  constructor(question: RepositoryQuestion) {
    this.#question = question;
    const { owner, name } = question.repository;
    this.#path = `${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
  }

  async repository(): Promise<ForgejoRepository> {
    const found = readJson(await this.#get(""), repositorySchema);
    this.#path = found.full_name;
    return found;
  }

  /** The last commit of the default branch, and how many it has; null where there is no such branch. */
  async head(): Promise<{ head: Head; total: number | null } | null> {
    const answer = await this.#commits({ limit: "1" });
    if (answer.status === 404 || answer.status === 409) return null;
    const [last] = readPart(answer, commitsSchema);
    const total = countField.safeParse(Number(answer.headers["x-total-count"] || NaN)).data ?? null;
    return last ? { head: { id: last.sha, committedAt: last.commit.committer.date }, total } : null;
  }

  async page({ from, to }: CommitRange, cursor: string | null): Promise<CommitPage> {
    const page = Number(cursor ?? 1);
    const answer = await this.#commits({
      sha: to,
      ...(from !== null && { not: from }),
      limit: `${PAGE_SIZE}`,
      page: `${page}`,
    });
    const commits = readPart(answer, commitsSchema).map(commitOf);
    return { commits, next: answer.headers.link?.includes('rel="next"') ? `${page + 1}` : null };
  }

  /** Servers that know no `not` list all commits: they are counted anew, which is right, only longer. */
  async contains(to: string, from: string): Promise<boolean> {
    const answer = await this.#commits({ sha: from, not: to, limit: "1" });
    if (UNKNOWN_COMMIT.has(answer.status)) return false;
    return readPart(answer, commitsSchema).length === 0;
  }

  #commits(query: Readonly<Record<string, string>>): Promise<OutgoingAnswer> {
    return this.#get(`/commits?${new URLSearchParams({ ...query, ...PLAIN })}`);
  }

  #get(address: string): Promise<OutgoingAnswer> {
    const { api, ask } = this.#question;
    return ask(`${api}/repos/${this.#path}${address}`, { headers: { accept: "application/json" } });
  }
}

const commitOf = ({ sha, commit, author }: z.infer<typeof commitSchema>): Commit => ({
  id: sha,
  committedAt: commit.committer.date,
  author: participantName(author?.login || commit.author?.name || ""),
});
