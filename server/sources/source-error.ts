/** Why a source gave nothing. */
export type SourceFailure =
  /** It has no such thing (404, 410, 451). */
  | "not_found"
  /** It does not let us see it (401, 403). */
  | "refused"
  /** It asks for patience, or our own limits do: not before `retryAt`. */
  | "busy"
  /** It cannot be reached, takes too long, or is broken itself (5xx). */
  | "unavailable"
  /** What it sent is not what its documentation says. */
  | "bad_answer";

/** A source that gave nothing. The message says in words why, and may be shown to people; it holds no secrets. */
export class SourceError extends Error {
  override readonly name = "SourceError";
  readonly failure: SourceFailure;
  /** When to ask again, where the source or our limits say so. */
  readonly retryAt: Date | null;

  constructor(
    failure: SourceFailure,
    message: string,
    options: ErrorOptions & { retryAt?: Date | null } = {},
  ) {
    super(message, options);
    this.failure = failure;
    this.retryAt = options.retryAt ?? null;
  }
}
