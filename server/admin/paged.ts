import { pool } from "@/server/db";

const PAGE_SIZE = 50;

export type Paged<Row> = { items: Row[]; total: number; pageCount: number };

/**
 * One page of what a statement selects, in a total order of what it calls its columns. Lists of the staff's pages are read through: they
 * are asked for rarely, and a catalogue has some thousands of entries.
 */
export async function readPaged<Row extends object>(
  { sql, order }: { sql: string; order: string },
  values: readonly unknown[],
  page: number,
): Promise<Paged<Row>> {
  const { rows } = await pool().query<Row & { total: number }>(
    `SELECT *, count(*) OVER ()::int AS total FROM (${sql}) AS listed
     ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
    [...values],
  );
  const total = rows[0]?.total ?? 0;
  return { items: rows, total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) };
}
