import type { DrawnAnswer, WholeAnswer } from "@/server/service";
import { toExchange, type Subject } from "./browsable";
import { toJson, valuesOf, type Data } from "./json";
import type { Representation } from "./negotiation";

const ALLOW = "GET, HEAD, OPTIONS";
const JSON_TYPE = "application/json";
/** Where the site draws browsable pages (app/api-page/). */
const BROWSABLE_PAGE = "/api-page/";
/** What a page says of the answer's headers, in the order in which it says it. */
const shownHeaders = { Allow: ALLOW, "Content-Type": JSON_TYPE, Vary: "Accept" };

/** An answer on its way to being written. */
export type Outcome = { status: number; data: Data };

/** Writes an outcome in the format that was agreed on. */
export function respond(
  { status, data }: Outcome,
  { format, indent }: Representation,
  subject: Subject,
): WholeAnswer | DrawnAnswer {
  const headers = { allow: ALLOW, vary: "Accept, Cookie" };
  if (format === "json") {
    return { status, headers: { "content-type": JSON_TYPE, ...headers }, body: toJson(data, indent) };
  }
  const exchange = toExchange({ status, data: valuesOf(data), headers: shownHeaders }, indent, subject);
  return { status, headers, drawnAt: BROWSABLE_PAGE, exchange };
}

/** When no format could be agreed on: JSON, before anything else of the request was looked at. */
export function refuse(status: number, detail: string): WholeAnswer {
  const headers = { "content-type": JSON_TYPE, allow: ALLOW, vary: "Accept" };
  return { status, headers, body: toJson({ detail }, 0) };
}
