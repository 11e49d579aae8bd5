import type { Answer } from "@/tests/send-exactly";
import type { Case } from "./cases";
import { exchangeShown, foldSpaces } from "./page-text";

/** The parts of an answer that must agree; a part that was not recorded is left out on both sides. */
type Compared = {
  status: number;
  contentType?: string;
  allow?: string;
  location?: string;
  variesByAccept?: boolean;
  body?: string;
};

const withoutParameters = (contentType = "") => contentType.split(";")[0]?.trim();
const names = (list = "") => list.split(",").map((name) => name.trim().toLowerCase());

function pathAndQuery(location: string): string {
  const { pathname, search } = new URL(location, "http://origin");
  return pathname + search;
}

export function expected({ request, response }: Case): Compared {
  const headers = new Headers(response.headers);
  const type = headers.get("content-type");
  const allow = headers.get("allow");
  const location = headers.get("location");
  const text = response.browsable_text;
  return {
    status: response.status,
    ...(type !== null && response.status !== 301 && { contentType: withoutParameters(type) }),
    ...(allow !== null && { allow }),
    ...(location !== null && { location: pathAndQuery(location) }),
    ...(names(headers.get("vary") ?? "").includes("accept") && { variesByAccept: true }),
    ...(request.method === "HEAD" && { body: "" }),
    ...(request.method !== "HEAD" && response.body !== undefined && { body: response.body }),
    ...(text !== undefined && { body: foldSpaces(text) }),
  };
}

/** All but the body. */
export function expectedHead(recorded: Case): Compared {
  const head = expected(recorded);
  delete head.body;
  return head;
}

/** The same parts of an answer of ours as were recorded. */
export function compared(answer: Answer, { request, response }: Case, recorded: Compared): Compared {
  const { headers, body } = answer;
  const isPage = response.browsable_text !== undefined;
  // A page may go on after its JSON.
  const shown = isPage ? exchangeShown(body, request.method).slice(0, recorded.body?.length) : body;
  return {
    status: answer.status,
    ...("contentType" in recorded && { contentType: withoutParameters(headers["content-type"]) }),
    ...("allow" in recorded && { allow: headers.allow }),
    ...("location" in recorded && { location: pathAndQuery(headers.location ?? "") }),
    ...("variesByAccept" in recorded && { variesByAccept: names(headers.vary).includes("accept") }),
    ...("body" in recorded && { body: shown }),
  };
}
