/** A fault that the person at the keyboard can do something about. Shown as its message, without a stack. */
export class Failure extends Error {
  override readonly name = "Failure";

  /** @param advice what to do about it, in sentences */
  constructor(headline: string, advice: string, options?: ErrorOptions) {
    super(`${headline}\n${advice}`, options);
  }
}

/** The text for the terminal: of a Failure what to do, of anything else the stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof Failure) return `\n✖ ${error.message.replaceAll("\n", "\n  ")}\n`;
  return `\n✖ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
