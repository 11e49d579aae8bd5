import type { ServerResponse } from "node:http";
import { bodyText, type ReplayedAnswer } from "./recorded-answers";

/** What can be wrong with a host, or with one of its answers. */
export type Fault =
  /** The connection breaks before there is an answer. */
  | "down"
  /** No answer until the server is stopped, or whoever asks gives up. */
  | "silent"
  /** 500 with a page of words. */
  | "broken"
  /** 429, come again after 60 seconds. */
  | "rate limited"
  /** The connection breaks in the middle of the body. */
  | "truncated"
  /** Half of the body, with all headers right. */
  | "half"
  /** 200, with a page of HTML. */
  | "html"
  /** Numbers are words, words are lists. */
  | "wrong types"
  /** Another answer than the recorded one: one that lies. */
  | ((answer: ReplayedAnswer) => ReplayedAnswer);

export const RETRY_AFTER_SECONDS = 60;

const PAGE = "<!doctype html><title>Sorry</title><h1>Down for maintenance</h1>";

function withWrongTypes(value: unknown): unknown {
  if (typeof value === "number") return "many";
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.map(withWrongTypes);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withWrongTypes(inner)]));
}

/** What goes out instead of `answer`; null: the fault has dealt with the connection itself. */
export function applyFault(
  fault: Fault,
  answer: ReplayedAnswer,
  response: ServerResponse,
): ReplayedAnswer | null {
  if (typeof fault === "function") return fault(answer);
  const html = { path: answer.path, headers: { "content-type": "text/html; charset=utf-8" }, body: PAGE };
  const text = bodyText(answer);
  switch (fault) {
    case "silent":
      return null;
    case "down":
      response.destroy();
      return null;
    case "truncated":
      response.writeHead(answer.status, { ...answer.headers, "content-length": Buffer.byteLength(text) + 1 });
      response.write(text.slice(0, text.length / 2), () => response.destroy());
      return null;
    case "broken":
      return { ...html, status: 500 };
    case "html":
      return { ...html, status: 200 };
    case "rate limited":
      return { ...html, status: 429, headers: { ...html.headers, "retry-after": `${RETRY_AFTER_SECONDS}` } };
    case "half":
      return { ...answer, body: text.slice(0, text.length / 2) };
    case "wrong types":
      return { ...answer, body: withWrongTypes(answer.body) };
  }
}
