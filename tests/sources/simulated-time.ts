/** A time of its own, which waiting moves on at once: limits of minutes are tried in seconds. */
export class SimulatedTime {
  #ms = Date.parse("2026-02-16T00:00:00Z");

  readonly clock = (): Date => new Date(this.#ms);

  readonly wait = (ms: number): Promise<void> => {
    this.#ms += ms;
    return Promise.resolve();
  };

  /** Not back. */
  moveTo(at: Date): void {
    this.#ms = Math.max(this.#ms, at.getTime());
  }
}
