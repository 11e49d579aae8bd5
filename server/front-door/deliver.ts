import type { IncomingMessage, ServerResponse } from "node:http";
import type { FinishedAnswer } from "@/server/cache/finished-answer";

/** What a 304 repeats of the 200 that it stands for. */
const repeatedHeaders = new Set([
  "cache-control",
  "vary",
  "etag",
  "content-location",
  "access-control-allow-origin",
  "access-control-expose-headers",
]);
const bodilessStatus = (status: number) => status === 204 || status === 304;

export type Delivered = { status: number; bytes: number };

/** Sends an answer, or only that it has not changed. `own` are headers of this one response, as a flat list. */
export function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  verb: string,
  own: readonly string[],
  answer: FinishedAnswer,
): Delivered {
  const wanted = request.headers["if-none-match"];
  if (wanted !== undefined && answer.etag !== undefined && matches(wanted, answer.etag)) {
    response.writeHead(304, [...repeated(answer.wire), ...own]).end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(answer.status, [...answer.wire, ...own]);
  const isBodiless = verb === "HEAD" || bodilessStatus(answer.status);
  response.end(isBodiless ? undefined : answer.body);
  return { status: answer.status, bytes: isBodiless ? 0 : answer.body.length };
}

function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((item) => item.trim().replace(/^W\//, "") === etag);
}

function repeated(wire: readonly string[]): string[] {
  return wire.flatMap((name, index) =>
    index % 2 === 0 && repeatedHeaders.has(name) ? [name, wire[index + 1] ?? ""] : [],
  );
}
