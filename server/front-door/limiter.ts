import type { IncomingMessage } from "node:http";
import type { Asked } from "@/server/front-door/asked";
import { clientOf, THIS_MACHINE } from "@/server/front-door/client";
import { RateLimit } from "@/server/front-door/rate-limit";
import { Refusal } from "@/server/front-door/refusal";
import { visitorAddress } from "@/server/front-door/visitor";

const WINDOW_SECONDS = 60;
const MS_PER_SECOND = 1_000;

/** A request that was counted. */
export type Counted = {
  client: string;
  /** What the answer says of the client's quota: draft-ietf-httpapi-ratelimit-headers. */
  headers: readonly string[];
  /** Seconds until it may be tried again; undefined when it is allowed. */
  retryAfterSeconds: number | undefined;
};

export type Limiter = (
  request: IncomingMessage,
  asked: Pick<Asked, "kind">,
  nowMs: number,
) => Counted | undefined;

/**
 * Counts what each client asks for. Pages count like data, since to make one costs more than most data; files, the
 * health and this machine itself do not. 0 turns it off.
 */
export function createLimiter(requestsPerMinute: number, isProxyTrusted: boolean): Limiter | undefined {
  if (requestsPerMinute === 0) return undefined;
  const limit = new RateLimit({ requests: requestsPerMinute, windowMs: WINDOW_SECONDS * MS_PER_SECOND });
  const policy = `"default";q=${requestsPerMinute};w=${WINDOW_SECONDS}`;

  return (request, { kind }, nowMs) => {
    if (kind === "asset" || kind === "probe") return undefined;
    const client = countedClient(request, isProxyTrusted);
    if (client === THIS_MACHINE) return undefined;
    const { isAllowed, remaining, resetMs, retryMs } = limit.take(client, nowMs);
    const state = `"default";r=${remaining};t=${Math.ceil(resetMs / MS_PER_SECOND)}`;
    return {
      client,
      headers: ["ratelimit-policy", policy, "ratelimit", state],
      retryAfterSeconds: isAllowed ? undefined : Math.ceil(retryMs / MS_PER_SECOND),
    };
  };
}

/** A trusted proxy that names no address is counted itself. */
const countedClient = (request: IncomingMessage, isProxyTrusted: boolean): string =>
  clientOf(visitorAddress(request, isProxyTrusted)) ??
  clientOf(request.socket.remoteAddress ?? "") ??
  THIS_MACHINE;

/** For a request that its client has to send again later. */
export const tooManyRequests = (retryAfterSeconds: number): Refusal =>
  new Refusal(429, `Too many requests. Try again in ${retryAfterSeconds} s.`, {
    "retry-after": String(retryAfterSeconds),
  });
