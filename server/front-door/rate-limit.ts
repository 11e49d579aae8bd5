import { LRUCache } from "lru-cache";

/** So many requests in so long a time. */
export type Quota = { requests: number; windowMs: number };

export type Verdict = {
  isAllowed: boolean;
  /** Requests that would be allowed at once. */
  remaining: number;
  /** Until the whole quota is there again. */
  resetMs: number;
  /** Until one request will be allowed; 0 when there are some left. */
  retryMs: number;
};

/** Clients remembered; more would have to ask within one window. The longest silent one is forgotten, to its gain. */
const MAX_CLIENTS = 50_000;
/** Part of a request's cost. Sums of fractions end a little beside the whole. */
const ROUNDING = 0.001;

/**
 * Limits each client by the generic cell rate algorithm: a request costs `windowMs / requests`, and a client may be at
 * most one window ahead of its time. Unlike counting by the minute it refuses nobody who keeps to the quota, needs one
 * number a client, and gives a client that has spent everything its next request at once when it is due, not with the
 * next minute.
 */
export class RateLimit {
  /** By client: when everything that it has asked for will be paid off. */
  private readonly paidOffAt: LRUCache<string, number>;
  private readonly costMs: number;

  constructor(
    readonly quota: Quota,
    maxClients = MAX_CLIENTS,
  ) {
    this.costMs = quota.windowMs / quota.requests;
    this.paidOffAt = new LRUCache({ max: maxClients });
  }

  /** Counts a request at `nowMs` of a clock that never goes back. What is refused costs nothing. */
  take(client: string, nowMs: number): Verdict {
    const before = Math.max(this.paidOffAt.get(client) ?? 0, nowMs);
    const after = before + this.costMs;
    const excessMs = after - nowMs - this.quota.windowMs;
    if (excessMs > this.costMs * ROUNDING) {
      return { isAllowed: false, remaining: 0, resetMs: before - nowMs, retryMs: excessMs };
    }
    this.paidOffAt.set(client, after);
    return {
      isAllowed: true,
      remaining: Math.floor(ROUNDING - excessMs / this.costMs),
      resetMs: after - nowMs,
      retryMs: 0,
    };
  }

  get clients(): number {
    return this.paidOffAt.size;
  }
}
