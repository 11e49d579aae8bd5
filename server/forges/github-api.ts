import { Octokit } from "@octokit/core";
import { z } from "zod";
import { fetchBy } from "@/server/sources/fetch-by";
import { readJson } from "@/server/sources/read-answer";
import { SourceError } from "@/server/sources/source-error";
import type { RepositoryQuestion } from "./forge";

/** An answer of GitHub's, of whatever status. */
export type GithubAnswer = { status: number; etag: string | null; link: string; body: Buffer };

const VERSION = "2022-11-28";
/** Deprecations are for whoever develops this, not for the logs of a site. */
const ignore = () => undefined;
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

const headersSchema = z.object({ etag: z.string().nullish(), link: z.string().nullish() });
type Headers = z.infer<typeof headersSchema>;

/** What octokit throws for a status that is none of success. */
const refusalSchema = z.object({ status: z.number(), response: z.object({ headers: headersSchema }) });

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

  repository(etag: string | null): Promise<GithubAnswer> {
    return this.#get(
      "GET /repos/{owner}/{repo}",
      etag === null ? {} : { headers: { "if-none-match": etag } },
    );
  }

  /** One commit a page, so that the number of pages is that of commits. */
  commits(): Promise<GithubAnswer> {
    return this.#get("GET /repos/{owner}/{repo}/commits", { per_page: 1 });
  }

  activity(): Promise<GithubAnswer> {
    return this.#get("GET /repos/{owner}/{repo}/stats/commit_activity");
  }

  contributors(): Promise<GithubAnswer> {
    return this.#get("GET /repos/{owner}/{repo}/contributors", { per_page: 100 });
  }

  /** What a successful answer says, in the shape that GitHub documents. */
  read<Shape>({ status, body }: GithubAnswer, schema: z.ZodType<Shape>): Shape {
    return readJson({ status, body, url: this.#api, headers: {} }, schema);
  }

  /** As `read`, of what belongs to a repository that is there. */
  readPart<Shape>(answer: GithubAnswer, schema: z.ZodType<Shape>): Shape {
    try {
      return this.read(answer, schema);
    } catch (error) {
      if (!(error instanceof SourceError) || error.failure !== "not_found") throw error;
      throw new SourceError("bad_answer", error.message, { cause: error });
    }
  }

  async #get(route: string, { headers, ...parameters }: Parameters = {}): Promise<GithubAnswer> {
    try {
      const answer = await this.#octokit.request(route, {
        ...this.#place,
        ...parameters,
        headers: { "x-github-api-version": VERSION, ...headers },
      });
      // Octokit's own reader of JSON fails on long texts.
      const body = Buffer.from(await new Response(answer.data as BodyInit).arrayBuffer());
      return answerOf(answer.status, answer.headers, body);
    } catch (error) {
      if (error instanceof Error && error.cause instanceof SourceError) throw error.cause;
      const refusal = refusalSchema.safeParse(error);
      if (!refusal.success) throw error;
      const { status, response } = refusal.data;
      return answerOf(status, response.headers);
    }
  }
}

const answerOf = (status: number, { etag, link }: Headers, body = Buffer.alloc(0)): GithubAnswer => ({
  status,
  etag: etag ?? null,
  link: link ?? "",
  body,
});

type Parameters = { headers?: Record<string, string>; per_page?: number };

/** Number of the last page; null where all is on one. */
export function lastPage({ link }: GithubAnswer): number | null {
  const page = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link)?.[1];
  return page === undefined ? null : Number(page);
}
