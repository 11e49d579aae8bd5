import { parseDocument } from "@/server/imports/document";
import { recognise, type Recognised } from "@/server/imports/recognise";
import { UnreadableText } from "@/server/imports/browsable-text";
import { Pace, type Timer } from "@/server/imports/walk/pace";
import { retryAfterMs } from "@/server/imports/walk/retry-after";
import type { OutgoingAnswer, OutgoingClient } from "@/server/outgoing/client";
import { OutgoingError } from "@/server/outgoing/errors";

/** Attempts at one address before it is given up. */
const MAX_ATTEMPTS = 6;
const FIRST_BACK_OFF_MS = 1_000;
/** A server that asks for more patience than this is asked again by the next import. */
const MAX_WAIT_MS = 15 * 60_000;
const MAX_BYTES = 64 * 1024 * 1024;
const BUSY_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/** A remote catalogue cannot be read (now). The message says why. */
export class WalkStopped extends Error {
  override readonly name = "WalkStopped";
}

export type Read = { document: Recognised; url: string };

/** Reads documents of a remote catalogue, no faster than agreed, and patient with a busy server. */
export class PoliteReader {
  readonly #client: OutgoingClient;
  readonly #pace: Pace;
  /** Until it has, a server is taken for mistyped rather than busy. */
  #hasAnswered = false;

  constructor(client: OutgoingClient, ratePerSecond: number, timer: Timer) {
    this.#client = client;
    this.#pace = new Pace(ratePerSecond, timer);
  }

  /** The document at an address. Throws WalkStopped when there is none to be had. */
  async read(address: string): Promise<Read> {
    const answer = await this.#getPatiently(address);
    if (answer.status !== 200) throw new WalkStopped(`${address} answers with status ${answer.status}`);
    try {
      return { document: recognise(parseDocument(answer.body)), url: answer.url };
    } catch (error) {
      if (error instanceof UnreadableText) throw new WalkStopped(`the answer of ${address} ${error.message}`);
      throw error;
    }
  }

  async #getPatiently(address: string): Promise<OutgoingAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#pace.turn();
      const answer = await this.#get(address);
      const isFinal =
        answer instanceof OutgoingError ? !this.#mayPass(answer) : !BUSY_STATUSES.has(answer.status);
      if (isFinal || attempt === MAX_ATTEMPTS) {
        if (answer instanceof OutgoingError) throw new WalkStopped(answer.message, { cause: answer });
        return answer;
      }
      const askedMs =
        answer instanceof OutgoingError ? null : retryAfterMs(answer.headers["retry-after"], Date.now());
      const waitMs = askedMs ?? FIRST_BACK_OFF_MS * 2 ** (attempt - 1);
      if (waitMs > MAX_WAIT_MS) {
        throw new WalkStopped(`${address} asks to come back in ${Math.ceil(waitMs / 60_000)} minutes`);
      }
      this.#pace.pause(waitMs);
    }
  }

  /** Whether trying again may help. */
  #mayPass(error: OutgoingError): boolean {
    return this.#hasAnswered && (error.failure === "unreachable" || error.failure === "timeout");
  }

  async #get(address: string): Promise<OutgoingAnswer | OutgoingError> {
    try {
      const answer = await this.#client.get(address, {
        headers: { accept: "application/json" },
        maxBytes: MAX_BYTES,
      });
      this.#hasAnswered = true;
      return answer;
    } catch (error) {
      if (error instanceof OutgoingError) return error;
      throw error;
    }
  }
}
