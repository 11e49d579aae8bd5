import { log } from "@/server/log";

const MAX_PATH_LENGTH = 300;

type RequestLine = {
  id: string;
  verb: string;
  url: string;
  status: number;
  bytes: number;
  startedAt: number;
  cache: "hit" | "miss" | "none";
};

/** The path without its query, which may hold secrets and what people search for. */
export function loggedPath(url: string): string {
  const end = url.search(/[?#]/);
  return url.slice(0, Math.min(end < 0 ? url.length : end, MAX_PATH_LENGTH));
}

/** One line a request. */
export function logRequest({ id, verb, url, status, bytes, startedAt, cache }: RequestLine): void {
  const ms = Math.round((performance.now() - startedAt) * 100) / 100;
  log().info({ id, method: verb, path: loggedPath(url), status, ms, bytes, cache }, "request");
}

/** A fault of ours: with its stack, which no answer shows. */
export function logFault(error: unknown, id: string, url: string): void {
  log().error({ id, path: loggedPath(url), err: error }, "fault");
}
