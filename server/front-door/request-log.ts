import type { Delivered } from "@/server/front-door/deliver";
import { log } from "@/server/log";

const MAX_PATH_LENGTH = 300;

/** From memory, made now and perhaps kept, or not for keeping. */
export type CacheUse = "hit" | "miss" | "none";

/** The path without its query, which may hold secrets and what people search for. */
export function loggedPath(url: string): string {
  const end = url.search(/[?#]/);
  return url.slice(0, Math.min(end < 0 ? url.length : end, MAX_PATH_LENGTH));
}

/** One line a request. */
export function logRequest(
  { id, verb, startedAt }: { id: string; verb: string; startedAt: number },
  url: string,
  { status, bytes }: Delivered,
  cache: CacheUse,
): void {
  const ms = Math.round((performance.now() - startedAt) * 100) / 100;
  log().info({ id, method: verb, path: loggedPath(url), status, ms, bytes, cache }, "request");
}

/** A fault of ours: with its stack, which no answer shows. */
export function logFault(error: unknown, id: string, url: string): void {
  log().error({ id, path: loggedPath(url), err: error }, "fault");
}
