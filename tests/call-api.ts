import { answerApi } from "@/server/api-v4/answer";
import type { ServiceAnswer } from "@/server/service";
import { SITE } from "./post-form";

export type ApiCall = {
  token?: string;
  /** Sent as JSON, unless it is a form or already written. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
};

type Sent = { body?: string | URLSearchParams | FormData; type?: string };

function sentBody(body: unknown): Sent {
  if (body === undefined) return {};
  if (body instanceof FormData || body instanceof URLSearchParams) return { body };
  return { body: typeof body === "string" ? body : JSON.stringify(body), type: "application/json" };
}

/** What version 4 answers, as the front door asks it; `json` is null where there is no body. */
export async function callApi(
  verb: string,
  path: string,
  { token, body, headers = {} }: ApiCall = {},
): Promise<{ status: number; headers: Headers; json: unknown; drawnAt: string | undefined }> {
  const { type, ...sent } = sentBody(body);
  const method = verb === "TRACE" ? "GET" : verb;
  const request = new Request(SITE + path, {
    method,
    ...sent,
    headers: {
      host: new URL(SITE).host,
      "x-forwarded-for": "127.0.0.1",
      ...(type && { "content-type": type }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
  });
  const answer: ServiceAnswer = await answerApi(request, verb, path);
  if (answer instanceof Response) throw new Error("Version 4 answers as a whole.");
  const text = "body" in answer ? answer.body : "";
  return {
    status: answer.status,
    headers: new Headers(answer.headers),
    json: text === "" ? null : (JSON.parse(text) as unknown),
    drawnAt: "drawnAt" in answer ? answer.drawnAt : undefined,
  };
}
