/** The closed set of things that can go wrong for a caller; each maps to one HTTP status, in one place. */
const statusByCode = {
  bad_request: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  gone: 410,
  precondition_failed: 412,
  too_large: 413,
  unsupported: 415,
  invalid: 422,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof statusByCode;

/** An error whose message may be shown to the caller. Anything else that is thrown is a fault of ours: 500. */
export class CatalogueError extends Error {
  override readonly name = "CatalogueError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  get status(): number {
    return statusByCode[this.code];
  }
}
