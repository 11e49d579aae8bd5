import type { IncomingMessage, ServerResponse } from "node:http";
import type { FinishedAnswer } from "@/server/cache/finished-answer";

/** What a 304 repeats of the 200 that it stands for. */
const repeatedHeaders = new Set(["cache-control", "vary", "etag", "content-location"]);
const bodilessStatus = (status: number) => status === 204 || status === 304;

export type Delivered = { status: number; bytes: number };

/** Sends an answer, or only that it has not changed. */
export function deliver(
  request: IncomingMessage,
  response: ServerResponse,
  verb: string,
  requestId: string,
  answer: FinishedAnswer,
): Delivered {
  const wanted = request.headers["if-none-match"];
  if (wanted !== undefined && answer.etag !== undefined && matches(wanted, answer.etag)) {
    response.writeHead(304, [...repeated(answer.wire), "x-request-id", requestId]).end();
    return { status: 304, bytes: 0 };
  }
  response.writeHead(answer.status, [...answer.wire, "x-request-id", requestId]);
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
