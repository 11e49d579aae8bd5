/** Answers being made now: whoever asks for the same one waits for it instead of making it again. */
export class Flights<Result> {
  private readonly running = new Map<string, { result: Promise<Result>; since: number }>();

  /**
   * Joins the flight of this key that began at the same moment, or begins one. Data that changed in between makes it
   * another moment: whoever asks after a change does not get an answer begun before it.
   */
  join(key: string, since: number, make: () => Promise<Result>): Promise<Result> {
    const flight = this.running.get(key);
    if (flight?.since === since) return flight.result;
    const result = make().finally(() => {
      if (this.running.get(key)?.result === result) this.running.delete(key);
    });
    this.running.set(key, { result, since });
    return result;
  }
}
