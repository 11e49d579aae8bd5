import type { Delivered } from "@/server/front-door/deliver";
import type { Counted } from "@/server/front-door/limiter";
import { log, logWritten } from "@/server/log";

const MAX_PATH_LENGTH = 300;

type Logged = { id: string; verb: string; startedAt: number; counted: Counted | undefined };

/** From memory, made now and perhaps kept, or not for keeping. */
export type CacheUse = "hit" | "miss" | "none";

/** The path without its query, which may hold secrets and what people search for. */
export function loggedPath(url: string): string {
  const end = url.search(/[?#]/);
  return url.slice(0, Math.min(end < 0 ? url.length : end, MAX_PATH_LENGTH));
}

/** One line a request; one of a monitor's every few seconds is for those who look for details. */
export function logRequest(asked: Logged, url: string, delivered: Delivered, cache: CacheUse): void {
  const line = requestLine(asked, url, delivered, cache);
  if (line.path === "/health/") log().debug(line, "request");
  else logWritten(writeFields(line), "request");
}

/** What JSON writes as it is. */
const PLAIN = /^[\w/.~@%+:,=()[\]!$;-]*$/;
const quoted = (text: string) => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** The fields as JSON, by hand: the log would take a tenth of the time of an answer from memory. */
export function writeFields({ id, method, path, status, ms, bytes, cache, limit }: RequestLine): string {
  const end = limit ? `,"limit":${JSON.stringify(limit)}` : "";
  return `,"id":"${id}","method":${quoted(method)},"path":${quoted(path)},"status":${status},"ms":${ms},"bytes":${bytes},"cache":"${cache}"${end}`;
}

type RequestLine = {
  id: string;
  method: string;
  path: string;
  status: number;
  ms: number;
  bytes: number;
  cache: CacheUse;
  limit?: { client: string; retryAfterSeconds: number };
};

/** Only who is refused for asking too often is named: an operator may want to talk to them. */
export function requestLine(
  { id, verb, startedAt, counted }: Logged,
  url: string,
  { status, bytes }: Delivered,
  cache: CacheUse,
): RequestLine {
  const ms = Math.round((performance.now() - startedAt) * 100) / 100;
  const line = { id, method: verb, path: loggedPath(url), status, ms, bytes, cache };
  if (counted?.retryAfterSeconds === undefined) return line;
  return { ...line, limit: { client: counted.client, retryAfterSeconds: counted.retryAfterSeconds } };
}

/** The database failed a request: no fault to be found in our code, so without a stack. */
export function logOutage(cause: unknown, id: string, url: string): void {
  log().warn({ id, path: loggedPath(url), reason: String(cause) }, "the database did not answer");
}

/** A fault of ours: with its stack, which no answer shows. */
export function logFault(error: unknown, id: string, url: string): void {
  log().error({ id, path: loggedPath(url), err: error }, "fault");
}
