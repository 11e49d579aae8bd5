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

async function countOpenQuestions(): Promise<number> {
  const counted = await countFindings(checks.filter(({ isPoor }) => !isPoor));
  return counted.reduce((sum, { count }) => sum + count, 0);
}

const KEPT_FOR_MS = 60_000;
let kept: { untilMs: number; count: Promise<number> } | undefined;

/**
 * How much waits for somebody to decide, as it was at most a minute ago: the overview asks each time that it is looked at, and
 * the duplicates alone take a third of a second. `atMs`: by the process's own clock.
 */
export function countQuestions(atMs = performance.now()): Promise<number> {
  if (kept && atMs < kept.untilMs) return kept.count;
  const count = countOpenQuestions();
  kept = { untilMs: atMs + KEPT_FOR_MS, count };
  count.catch(() => {
    kept = undefined;
  });
  return count;
}
