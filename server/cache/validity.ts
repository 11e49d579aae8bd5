import { answerScope } from "@/server/answer-scope";
import { now } from "@/server/clock";

const DAY_MS = 86_400_000;

/**
 * Declares that the answer being made is right only until a moment, whether or not anything changes: it is not kept
 * longer. The earliest of several counts; outside of an answer it does nothing. Beside `dependsOn`, which is for changes.
 */
export function validUntil(moment: Date): void {
  const scope = answerScope();
  if (scope) scope.validUntilMs = Math.min(scope.validUntilMs ?? Infinity, moment.getTime());
}

/** The calendar day (UTC, at its midnight) that the answer being made is of; the next one needs an answer of its own. */
export function today(): Date {
  const day = Math.floor(now().getTime() / DAY_MS);
  validUntil(new Date((day + 1) * DAY_MS));
  return new Date(day * DAY_MS);
}
