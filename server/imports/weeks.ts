import { weekStart } from "@/lib/forges";

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
  return weekStart(new Date(fetchedAt), forge);
}
