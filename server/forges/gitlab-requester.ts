import type { FormattedResponse, RequesterType, ResponseBodyTypes } from "@gitbeaker/requester-utils";
import { formatQuery } from "@gitbeaker/requester-utils";
import type { Ask } from "@/server/sources/ask";
import { parseJson, requireSuccess } from "@/server/sources/read-answer";

/** What GitLab answers when it is asked about a commit that is not there (any more). */
export const COMMIT_UNKNOWN = 400;

const onlyAsks = (): never => {
  throw new TypeError("Sources are asked, never told.");
};

/**
 * How gitbeaker is made to ask by an `Ask`, at the address where the API answers: it would build one of its own, and count its
 * requests by itself. Throws `SourceError`; a body that was not sent (304) is empty.
 */
export function gitlabRequester(
  ask: Ask,
  api: string,
  headers: Readonly<Record<string, string>>,
): RequesterType {
  async function get<Body extends ResponseBodyTypes>(
    endpoint: string,
    { searchParams }: { searchParams?: Record<string, unknown> } = {},
  ): Promise<FormattedResponse<Body>> {
    const query = formatQuery(searchParams);
    const answer = await ask(`${api}/${endpoint}${query && `?${query}`}`, { headers });
    if (answer.status !== COMMIT_UNKNOWN) requireSuccess(answer);
    const body = answer.status === 304 ? {} : parseJson(answer);
    return { status: answer.status, headers: { ...answer.headers }, body: body as Body };
  }
  return { get, post: onlyAsks, put: onlyAsks, patch: onlyAsks, delete: onlyAsks };
}
