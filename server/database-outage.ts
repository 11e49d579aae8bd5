import { answerScope } from "@/server/answer-scope";

/** What PostgreSQL says when it has no time, no room, or is on its way down or up. Class 08 is the connection's. */
const outageStates: ReadonlySet<unknown> = new Set([
  "57014", // query_canceled: the statement timeout
  "53300", // too_many_connections
  "57P01", // admin_shutdown
  "57P02", // crash_shutdown
  "57P03", // cannot_connect_now: starting up
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ENOENT", // a socket file that is gone
]);
const connectionClass = /^08[0-9A-Z]{3}$/;
/** What the driver says itself, without a code: no free connection, no answer in time, a connection that broke. */
const driverMessage =
  /^(?:timeout exceeded when trying to connect|timeout expired|Query read timeout|Connection terminated|Client (?:has encountered a connection error|was closed) and is not queryable)/;

/** Whether a query failed because the database could not answer now, rather than for what it was asked. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // A name with several addresses fails once for each.
  if (error instanceof AggregateError) return error.errors.some(isOutage);
  const { code } = error as { code?: unknown };
  if (outageStates.has(code) || (typeof code === "string" && connectionClass.test(code))) return true;
  return driverMessage.test(error.message) || isOutage(error.cause);
}

/**
 * Remembers for the answer being made that the database did not answer. Between a query and the front door the error
 * changes its shape (Prisma) or is swallowed (Next), so it is noted where it arises.
 */
export function noteOutage(error: unknown): void {
  const scope = answerScope();
  if (scope && isOutage(error)) scope.outage ??= error;
}
