const DAY_MS = 86_400_000;
/** Forges whose weeks begin on Sunday; elsewhere they begin on Monday. */
const SUNDAY_FORGES: ReadonlySet<string> = new Set(["github"]);

/**
 * First day (UTC, "2026-02-15") of the week that the last entry of a commit record counts: the week in which
 * the record was fetched. Null when that is not known or there is no entry.
 */
export function lastWeekStart(
  commits: readonly number[],
  fetchedAt: string | null,
  forge: string,
): string | null {
  if (fetchedAt === null || commits.length === 0) return null;
  const fetched = new Date(fetchedAt);
  const firstWeekday = SUNDAY_FORGES.has(forge) ? 0 : 1;
  const daysIntoWeek = (fetched.getUTCDay() - firstWeekday + 7) % 7;
  return new Date(fetched.getTime() - daysIntoWeek * DAY_MS).toISOString().slice(0, 10);
}
