/** What the database says when it refuses data, as opposed to being out of reach or at fault. */
type DatabaseRefusal = Error & { code: string; detail?: string; column?: string; constraint?: string };

/** SQLSTATE classes of refused data: wrong values, and broken rules; 21000 is one key twice in a record. */
const REFUSAL_STATES = /^(?:22|23)|^21000$/;
const UNIQUE_VIOLATION = "23505";

export function isRefusal(error: unknown): error is DatabaseRefusal {
  return error instanceof Error && "code" in error && REFUSAL_STATES.test(String(error.code));
}

export const isUniqueViolation = (error: DatabaseRefusal) => error.code === UNIQUE_VIOLATION;

export function describeRefusal(error: DatabaseRefusal): string {
  if (error.code === "21000") return "holds one entry twice";
  return error.detail ? `${error.message}: ${error.detail}` : error.message;
}
