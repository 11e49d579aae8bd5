import { retryAfterMs } from "@/server/imports/walk/retry-after";
import type { OutgoingAnswer } from "@/server/outgoing/client";

/** What a host says of its patience with an answer. */
export type Patience = {
  /** Requests left until `resetsAt`; null when it does not say. */
  remaining: number | null;
  resetsAt: Date | null;
  /** It asked to be left alone; how long it says, or null. */
  isRefused: boolean;
  pauseMs: number | null;
};

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A host that asks for more patience than this is asked again nevertheless: it may have lied. */
const LONGEST_PAUSE_MS = 24 * HOUR_MS;
/** Larger numbers are seconds since 1970, smaller ones seconds from now: hosts write both. */
const FIRST_EPOCH_S = 1_000_000_000;
/** Largest value of PostgreSQL's `integer`. No quota is as large; a host may say so. */
const MOST_REMAINING = 2_147_483_647;

function wholeNumber(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,12}$/.test(header.trim()) ? Number(header) : null;
}

function resetTime(header: string | undefined, nowMs: number): Date | null {
  const seconds = wholeNumber(header);
  if (seconds === null) return null;
  const atMs = seconds >= FIRST_EPOCH_S ? seconds * 1000 : nowMs + seconds * 1000;
  return new Date(Math.min(atMs, nowMs + LONGEST_PAUSE_MS));
}

/**
 * Reads what GitHub (`x-ratelimit-…`), GitLab (`ratelimit-…`) and HTTP (`retry-after`) have for it.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/#response-headers
 */
export function patienceOf({ status, headers }: OutgoingAnswer, nowMs: number): Patience {
  const stated = wholeNumber(headers["x-ratelimit-remaining"] ?? headers["ratelimit-remaining"]);
  const remaining = stated === null ? null : Math.min(stated, MOST_REMAINING);
  const resetsAt = resetTime(headers["x-ratelimit-reset"] ?? headers["ratelimit-reset"], nowMs);
  const askedMs = retryAfterMs(headers["retry-after"], nowMs);
  const isRefused =
    status === 429 ||
    (status === 403 && (remaining === 0 || askedMs !== null)) ||
    (status === 503 && askedMs !== null);
  const untilResetMs = remaining === 0 && resetsAt ? resetsAt.getTime() - nowMs : null;
  const pauseMs = askedMs ?? untilResetMs;
  return {
    remaining,
    resetsAt,
    isRefused,
    pauseMs: pauseMs === null ? null : Math.min(Math.max(pauseMs, 1000), LONGEST_PAUSE_MS),
  };
}

/** A host may fail twice in turn without consequences. */
const FAILURES_ALLOWED = 2;
const FIRST_PAUSE_MS = 15_000;

/** How long a host that failed so often in turn is left alone; `chance` (0 to 1) spreads those who wait for it. */
export function growingPauseMs(failures: number, chance: number): number {
  if (failures <= FAILURES_ALLOWED) return 0;
  const pauseMs = Math.min(HOUR_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures - FAILURES_ALLOWED - 1, 20));
  return Math.round(pauseMs * (0.75 + chance / 2));
}

/** The same for one that asks for patience without saying how much. */
export const unstatedPauseMs = (failures: number, chance: number): number =>
  Math.round(Math.min(HOUR_MS, MINUTE_MS * 2 ** Math.min(failures, 20)) * (1 + chance / 4));
