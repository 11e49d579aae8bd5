type Limits = {
  atATime: number;
  /** Beyond these nobody waits any more. */
  inLine: number;
  /** What whoever finds the line full is told. */
  refuse: () => Error;
  /** After such a failure nobody else waits for a turn: all would fail, one after the other. */
  isHopeless: (error: unknown) => boolean;
};

/** Lets so many work at a time; others wait in line, first come, first served. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly limits: Limits) {}

  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running < this.limits.atATime) this.running += 1;
    else await this.standInLine();
    try {
      return await work();
    } catch (error) {
      if (this.limits.isHopeless(error)) this.admit(Infinity);
      throw error;
    } finally {
      this.running -= 1;
      this.admit(this.limits.atATime);
    }
  }

  private standInLine(): Promise<void> {
    if (this.line.length >= this.limits.inLine) throw this.limits.refuse();
    return new Promise((resolve) => this.line.push(resolve));
  }

  private admit(most: number): void {
    while (this.running < most) {
      const next = this.line.shift();
      if (!next) return;
      this.running += 1;
      next();
    }
  }
}
