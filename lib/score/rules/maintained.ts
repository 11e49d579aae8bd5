import { type Assessment, daysSince, isLiving, type Measure, type ScoreFacts } from "../facts";
import { assessCompatibility } from "./compatibility";
import { isCalledStable } from "./releases";

type Found = { code: "worked-on" | "finished"; sign: "commit" | "release"; at: Date } | { code: "no-sign" };

/** Work within a year is fresh; after that points go evenly, and the last with the fifth year. */
const FRESH_DAYS = 365;
const GONE_DAYS = 5 * 365;
/** What a finished package keeps, of 24: nothing has to be done on it. */
const FINISHED_SHARE = 20 / 24;

/** When somebody last worked on it: a commit or a release, whichever came later. */
export function assessMaintained(facts: ScoreFacts, measure: Measure, most: number): Assessment<Found> {
  const last = lastSign(facts);
  if (!last) return { points: null, found: { code: "no-sign" } };
  const stale = (daysSince(last.at, measure.on) - FRESH_DAYS) / (GONE_DAYS - FRESH_DAYS);
  const fresh = Math.round(most * Math.min(1, Math.max(0, 1 - stale)));
  const kept = Math.round(most * FINISHED_SHARE);
  if (fresh < kept && isFinished(facts, measure))
    return { points: kept, found: { code: "finished", ...last } };
  return { points: fresh, found: { code: "worked-on", ...last } };
}

function lastSign({ lastCommitAt, latestRelease }: ScoreFacts) {
  const releasedAt = latestRelease?.releasedAt ?? null;
  if (releasedAt && (!lastCommitAt || releasedAt > lastCommitAt)) {
    return { sign: "release", at: releasedAt } as const;
  }
  return lastCommitAt && ({ sign: "commit", at: lastCommitAt } as const);
}

/**
 * Done rather than dead: its authors call it stable, nobody archived or deprecated it, and what it states of the framework
 * and the language contradicts nothing that is supported today.
 */
function isFinished(facts: ScoreFacts, measure: Measure): boolean {
  if (!isLiving(facts) || !isCalledStable(facts)) return false;
  const roles = ["framework", "language"] as const;
  return roles.every((role) => assessCompatibility(role, facts, measure, 1).found.code !== "states-ended");
}
