/** What waiting and time are made of; tests bring their own. */
export type Timer = { now: () => number; sleep: (ms: number) => Promise<void> };

export const systemTimer: Timer = {
  now: () => performance.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Spaces requests evenly, and holds all of them back when the server asks for it. */
export class Pace {
  readonly #intervalMs: number;
  readonly #timer: Timer;
  #nextTurnAt = 0;

  constructor(ratePerSecond: number, timer: Timer) {
    this.#intervalMs = 1000 / ratePerSecond;
    this.#timer = timer;
  }

  /** Waits for this request's turn. */
  async turn(): Promise<void> {
    for (;;) {
      const waitMs = this.#nextTurnAt - this.#timer.now();
      if (waitMs <= 0) break;
      await this.#timer.sleep(waitMs);
    }
    this.#nextTurnAt = this.#timer.now() + this.#intervalMs;
  }

  /** Nobody asks again before that. */
  pause(ms: number): void {
    this.#nextTurnAt = Math.max(this.#nextTurnAt, this.#timer.now() + ms);
  }
}
