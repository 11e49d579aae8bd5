import { Octokit } from "@octokit/core";
import { z } from "zod";
import type { OutgoingAnswer } from "@/server/outgoing/client";
import { fetchBy } from "@/server/sources/fetch-by";
import type { RepositoryQuestion } from "./forge";
import { PAGE_SIZE } from "./github-answers";

const VERSION = "2022-11-28";
/** Deprecations are for whoever develops this, not for the logs of a site. */
const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

/** What octokit throws for a status that is none of success. */
const refusalSchema = z.object({ status: z.number(), response: z.object({ headers: z.looseObject({}) }) });

/** Asks GitHub, or a server of its kind, about one repository. */
export class GithubApi {
  readonly #octokit: Octokit;
  readonly #place: { owner: string; repo: string };
  readonly #api: string;

  constructor({ api, ask, repository }: RepositoryQuestion) {
    this.#octokit = new Octokit({
      baseUrl: api,
      request: { fetch: fetchBy(ask), parseSuccessResponseBody: false },
      log: silent,
    });
    this.#place = { owner: repository.owner, repo: repository.name };
    this.#api = api;
  }

  repository(etag: string | null): Promise<OutgoingAnswer> {
    return this.#get(
      "GET /repos/{owner}/{repo}",
      etag === null ? {} : { headers: { "if-none-match": etag } },
    );
  }

  /** One commit a page, so that the number of pages is that of commits. */
  commits(): Promise<OutgoingAnswer> {
    return this.#get("GET /repos/{owner}/{repo}/commits", { per_page: 1 });
  }

  activity(): Promise<OutgoingAnswer> {
    return this.#get("GET /repos/{owner}/{repo}/stats/commit_activity");
  }

  contributors(): Promise<OutgoingAnswer> {
    return this.#get("GET /repos/{owner}/{repo}/contributors", { per_page: PAGE_SIZE });
  }

  async #get(route: string, { headers, ...parameters }: Parameters = {}): Promise<OutgoingAnswer> {
    try {
      const answer = await this.#octokit.request(route, {
        ...this.#place,
        ...parameters,
        headers: { "x-github-api-version": VERSION, ...headers },
      });
      // Octokit's own reader of JSON fails on long texts.
      const body = Buffer.from(await new Response(answer.data as BodyInit).arrayBuffer());
      return this.#answer(answer.status, answer.headers, body);
    } catch (error) {
      // Octokit wraps what its fetch throws.
      if (error instanceof Error && error.cause instanceof Error) throw error.cause;
      const refusal = refusalSchema.safeParse(error);
      if (!refusal.success) throw error;
      const { status, response } = refusal.data;
      return this.#answer(status, response.headers);
    }
  }

  #answer(status: number, headers: object, body = Buffer.alloc(0)): OutgoingAnswer {
    const texts = Object.entries(headers).filter((entry) => typeof entry[1] === "string");
    return { url: this.#api, status, headers: Object.fromEntries(texts), body };
  }
}

type Parameters = { headers?: Record<string, string>; per_page?: number };

/** Number of the last page; null where all is on one. */
export function lastPage({ headers }: OutgoingAnswer): number | null {
  const page = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers.link ?? "")?.[1];
  return page === undefined ? null : Number(page);
}

export const hasNextPage = ({ headers }: OutgoingAnswer): boolean =>
  (headers.link ?? "").includes('rel="next"');
