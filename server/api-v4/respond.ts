import type { DrawnAnswer, WholeAnswer } from "@/server/service";
import { toExchange, type Subject } from "./browsable";
import { toJson, valuesOf } from "./json";
import type { Representation } from "./negotiation";
import { allowOf, type Outcome, READ_VERBS } from "./outcome";

const JSON_TYPE = "application/json";
/** Where the site draws browsable pages (app/api-page/). */
const BROWSABLE_PAGE = "/api-page/";
/** What a page says of the answer's headers, in the order in which it says it. */
const shownHeaders = (allow: string) => ({ Allow: allow, "Content-Type": JSON_TYPE, Vary: "Accept" });

/** Writes an outcome in the format that was agreed on. */
export function respond(
  outcome: Outcome,
  { format, indent }: Representation,
  subject: Subject,
): WholeAnswer | DrawnAnswer {
  const { status, data } = outcome;
  const allow = allowOf(outcome);
  const vary = outcome.allow === undefined ? "Accept, Cookie" : "Accept, Cookie, Authorization";
  const headers = { allow, vary, ...outcome.headers };
  if (status === 204) return { status, headers, body: "" };
  if (format === "json") {
    return { status, headers: { "content-type": JSON_TYPE, ...headers }, body: toJson(data, indent) };
  }
  const exchange = toExchange(
    { status, data: valuesOf(data), headers: shownHeaders(allow) },
    indent,
    subject,
  );
  return { status, headers, drawnAt: BROWSABLE_PAGE, exchange };
}

/** When no format could be agreed on: JSON, before anything else of the request was looked at. */
export function refuse(status: number, detail: string): WholeAnswer {
  const headers = { "content-type": JSON_TYPE, allow: READ_VERBS, vary: "Accept" };
  return { status, headers, body: toJson({ detail }, 0) };
}
