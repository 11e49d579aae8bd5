import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { OutgoingAnswer, OutgoingClient } from "@/server/outgoing/client";
import { OutgoingError } from "@/server/outgoing/errors";
import { credentialsFor, limitsOf, siteOf } from "@/server/sources/addresses";
import type { Ask } from "@/server/sources/ask";
import { SourceError } from "@/server/sources/source-error";
import { type AnswerNote, type BudgetClock, noteAnswer, reserveTurn } from "./budget";
import { growingPauseMs, patienceOf, unstatedPauseMs } from "./patience";

type AskOptions = {
  pool: pg.Pool;
  client: Pick<OutgoingClient, "get">;
  /** How long the first request to a host is waited for, and those after it: who has begun should come to an end. */
  longestWaitMs?: { first: number; later: number };
  /** False for addresses that anybody may have written: what our credentials let us see is not for them. */
  withCredentials?: boolean;
  signal?: AbortSignal;
  clock?: BudgetClock;
  wait?: (ms: number, signal?: AbortSignal) => Promise<unknown>;
  chance?: () => number;
};

const LONGEST_WAIT_MS = { first: 2_000, later: 20_000 };
/** Part of a minute's requests that is kept for refreshes that have begun. */
const KEPT_FOR_BEGUN = 1 / 4;

const unhindered = { remaining: null, resetsAt: null, pauseMs: 0, failures: 0, error: null };

/** What a failed request says of its source. */
function failureOf(error: OutgoingError): SourceError {
  const { failure, message } = error;
  const options = { cause: error };
  if (failure === "unreachable" || failure === "timeout")
    return new SourceError("unavailable", message, options);
  if (failure === "forbidden_address" || failure === "bad_address")
    return new SourceError("refused", message, options);
  return new SourceError("bad_answer", message, options);
}

/**
 * Asks in turn, as the limits of each host allow, and notes what it says: for one piece of work, such as the refresh of one
 * package. A wait that is longer than stated is not waited for: `busy` then says when to come again.
 */
export function createAsk({
  pool,
  client,
  longestWaitMs = LONGEST_WAIT_MS,
  withCredentials = true,
  signal,
  clock,
  wait = (ms) => sleep(ms, undefined, { signal }),
  chance = Math.random,
}: AskOptions): Ask {
  const begun = new Set<string>();

  async function takeTurn(host: string): Promise<number> {
    const limits = limitsOf(host);
    const isFirst = !begun.has(host);
    const room = isFirst ? Math.ceil(limits.perMinute * (1 - KEPT_FOR_BEGUN)) : limits.perMinute;
    const longest = isFirst ? longestWaitMs.first : longestWaitMs.later;
    const turn = await reserveTurn(pool, host, { ...limits, room, longestWaitMs: longest }, clock);
    if (!turn.isTaken)
      throw new SourceError("busy", `${host} is not to be asked more often for now.`, { retryAt: turn.at });
    begun.add(host);
    if (turn.waitMs > 0) await wait(turn.waitMs, signal);
    return turn.failures;
  }

  const note = (host: string, said: AnswerNote) => noteAnswer(pool, host, said, clock);

  async function noteFailure(host: string, failuresBefore: number, error: OutgoingError): Promise<void> {
    const failed = error.failure === "unreachable" || error.failure === "timeout";
    const failures = failed ? failuresBefore + 1 : failuresBefore;
    const pauseMs = failed ? growingPauseMs(failures, chance()) : 0;
    await note(host, { ...unhindered, failures, pauseMs, error: error.message });
  }

  async function heed(host: string, failuresBefore: number, answer: OutgoingAnswer): Promise<void> {
    const { isRefused, pauseMs, ...quota } = patienceOf(answer, (clock?.() ?? new Date()).getTime());
    if (isRefused) {
      const error = `${host} asks for patience (${answer.status}).`;
      const pause = pauseMs ?? unstatedPauseMs(failuresBefore, chance());
      const retryAt = await note(host, { ...quota, failures: failuresBefore + 1, pauseMs: pause, error });
      throw new SourceError("busy", error, { retryAt });
    }
    const isBroken = answer.status >= 500;
    if (!isBroken && failuresBefore === 0 && quota.remaining === null) return;
    const failures = isBroken ? failuresBefore + 1 : 0;
    const error = isBroken ? `${host} is out of order (${answer.status}).` : null;
    await note(host, { ...quota, failures, pauseMs: growingPauseMs(failures, chance()), error });
  }

  return async (address, { headers = {}, maxBytes } = {}) => {
    if (!URL.canParse(address)) throw new SourceError("refused", "This is no address that can be asked.");
    const host = siteOf(address).slice(0, 255);
    const failures = await takeTurn(host);
    let answer: OutgoingAnswer;
    try {
      answer = await client.get(address, {
        headers: { ...headers, ...(withCredentials && credentialsFor(address)) },
        maxBytes,
        signal,
      });
    } catch (error) {
      if (!(error instanceof OutgoingError)) throw error;
      signal?.throwIfAborted();
      await noteFailure(host, failures, error);
      throw failureOf(error);
    }
    await heed(host, failures, answer);
    return answer;
  };
}
