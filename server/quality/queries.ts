import { literally } from "@/lib/like-pattern";
import type { StaffListParams } from "@/lib/staff-list-params";
import { type Paged, readPaged } from "@/server/admin/paged";
import { pool } from "@/server/db";
import { type Check, type Finding, findingsSql } from "./check";
import { checks } from "./checks";
import type { findingList } from "./list-choices";

type Sort = (typeof findingList.sorts)[number];

const orders: Record<Sort, string> = {
  stars: `stars DESC, id, note, "otherSlug"`,
  title: `lower(title), id, note, "otherSlug"`,
  longest: `since NULLS FIRST, id, note, "otherSlug"`,
};

export const findCheck = (name: string): Check | undefined => checks.find((check) => check.name === name);

/** One page of what a check finds. */
export const listFindings = (
  check: Check,
  { text, sort, page }: StaffListParams<"all", Sort>,
): Promise<Paged<Finding>> =>
  readPaged(
    {
      sql: `SELECT * FROM (${findingsSql(check)}) AS found WHERE title ILIKE $1 OR slug ILIKE $1 OR note ILIKE $1`,
      order: orders[sort],
    },
    [`%${literally(text)}%`],
    page,
  );

export type CheckCount = { check: Check; count: number };

/** How much every check finds: some tenths of a second for some thousands of packages. */
export async function countFindings(chosen: readonly Check[] = checks): Promise<CheckCount[]> {
  const counts = chosen.map(
    (check, index) =>
      `SELECT ${index} AS index, count(*)::int AS count FROM (${findingsSql(check)}) AS found`,
  );
  const { rows } = await pool().query<{ index: number; count: number }>(counts.join(" UNION ALL "));
  const found = new Map(rows.map(({ index, count }) => [index, count]));
  return chosen.map((check, index) => ({ check, count: found.get(index) ?? 0 }));
}

const sumOf = async (chosen: readonly Check[]): Promise<number> =>
  (await countFindings(chosen)).reduce((sum, { count }) => sum + count, 0);

const toDecide = checks.filter(({ isPoor }) => !isPoor);
const slow = toDecide.filter(({ isSlow }) => isSlow);
const quick = toDecide.filter(({ isSlow }) => !isSlow);

const SLOW_KEPT_FOR_MS = 60_000;
let kept: { untilMs: number; sum: Promise<number> } | undefined;

/** What takes long, as it was at most a minute ago. */
function sumOfSlow(atMs: number): Promise<number> {
  if (kept && atMs < kept.untilMs) return kept.sum;
  const sum = sumOf(slow);
  kept = { untilMs: atMs + SLOW_KEPT_FOR_MS, sum };
  sum.catch(() => {
    kept = undefined;
  });
  return sum;
}

/** How much waits for somebody to decide, for the overview. `atMs`: by the process's own clock. */
export async function countQuestions(atMs = performance.now()): Promise<number> {
  const sums = await Promise.all([sumOf(quick), sumOfSlow(atMs)]);
  return sums[0] + sums[1];
}
