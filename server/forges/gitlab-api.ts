import { Commits, Projects, Repositories } from "@gitbeaker/core";
import type { z } from "zod";
import { etagOf } from "@/server/sources/etag";
import { checkShape } from "@/server/sources/read-answer";
import { SourceError } from "@/server/sources/source-error";
import type { CommitPage, CommitRange, CommitSource } from "./count-commits";
import type { RepositoryQuestion } from "./forge";
import {
  commitsSchema,
  contributorsSchema,
  type GitlabContributor,
  type GitlabProject,
  mergeBaseSchema,
  PAGE_SIZE,
  projectSchema,
} from "./gitlab-answers";
import { COMMIT_UNKNOWN, gitlabRequester } from "./gitlab-requester";
import type { Head } from "./history-facts";

/** Asks a GitLab about one project. */
export class GitlabApi implements CommitSource {
  readonly #question: RepositoryQuestion;
  /** By its path, with all groups that it is in. */
  readonly #project: string;
  readonly #commits: Commits;
  readonly #repositories: Repositories;

  constructor(question: RepositoryQuestion) {
    const { owner, name } = question.repository;
    this.#question = question;
    this.#project = `${owner}/${name}`;
    this.#commits = new Commits(this.#connection());
    this.#repositories = new Repositories(this.#connection());
  }

  /** Null where nothing has changed since the answer that `etag` is of. */
  async project(etag: string | null): Promise<{ project: GitlabProject; etag: string | null } | null> {
    const projects = new Projects(this.#connection(etag === null ? {} : { "if-none-match": etag }));
    const answer = await projects.show(this.#project, { license: true, showExpanded: true });
    if (answer.status === 304 && etag !== null) return null;
    return {
      project: this.#check(projectSchema, answer.data),
      etag: etagOf(answer.headers),
    };
  }

  /** Last commit of the default branch: "none" where there is no commit, "hidden" where it is not for us to see. */
  async head(): Promise<Head | "none" | "hidden"> {
    const answer = await unlessMissing(
      this.#commits.all(this.#project, { perPage: 1, page: 1, showExpanded: true }),
    );
    if (answer === null) return "hidden";
    const [last] = this.#check(commitsSchema, answer).data;
    return last ? { id: last.id, committedAt: last.committed_date } : "none";
  }

  async page({ from, to }: CommitRange, cursor: string | null): Promise<CommitPage> {
    const answer = await this.#commits.all(this.#project, {
      refName: from === null ? to : `${from}..${to}`,
      perPage: PAGE_SIZE,
      page: Number(cursor ?? 1),
      showExpanded: true,
    });
    const { data, paginationInfo } = this.#check(commitsSchema, answer);
    return {
      // Who contributed is asked for by itself.
      commits: data.map((commit) => ({ id: commit.id, committedAt: commit.committed_date, author: null })),
      next: paginationInfo.next === null ? null : String(paginationInfo.next),
    };
  }

  async contains(to: string, from: string): Promise<boolean> {
    const answer = await unlessMissing(
      this.#repositories.mergeBase(this.#project, [from, to], { showExpanded: true }),
    );
    if (answer === null || answer.status === COMMIT_UNKNOWN) return false;
    return this.#check(mergeBaseSchema, answer.data).id === from;
  }

  /** The most active ones, a page of them, and whether these are all; null where that is not for us to see. */
  async contributors(): Promise<{ contributors: GitlabContributor[]; areAll: boolean } | null> {
    const query = {
      orderBy: "commits",
      sort: "desc",
      perPage: PAGE_SIZE,
      page: 1,
      showExpanded: true,
    } as const;
    const answer = await unlessMissing(this.#repositories.allContributors(this.#project, query));
    if (answer === null) return null;
    const { data, paginationInfo } = this.#check(contributorsSchema, answer);
    return { contributors: data, areAll: paginationInfo.next === null };
  }

  #connection(headers: Readonly<Record<string, string>> = {}) {
    const { ask, api } = this.#question;
    return { requesterFn: () => gitlabRequester(ask, api, headers), host: api, queryTimeout: null };
  }

  #check<Shape>(schema: z.ZodType<Shape>, value: unknown): Shape {
    return checkShape(schema, value, this.#question.api);
  }
}

/** Null for what a project that is there does not have, or does not show. */
async function unlessMissing<Answer>(asking: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof SourceError && (error.failure === "not_found" || error.failure === "refused"))
      return null;
    throw error;
  }
}
