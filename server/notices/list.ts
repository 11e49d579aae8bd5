import { literally } from "@/lib/like-pattern";
import { pool } from "@/server/db";
import type { NoticeFields, NoticeKind } from "@/server/notices/notice";
import { fieldsSql } from "@/server/notices/store";

const PAGE_SIZE = 50;

export type NoticeRow = { id: number; fields: NoticeFields };

/** One page of what is published in a room, and of what was or will be, newest first. */
export async function listNotices(
  kind: NoticeKind,
  { text, page }: { text: string; page: number },
): Promise<{ items: NoticeRow[]; pageCount: number }> {
  const { rows } = await pool().query<NoticeRow & { total: number }>(
    `SELECT id, ${fieldsSql(kind)} AS fields, count(*) OVER ()::int AS total FROM ${kind.table}
     WHERE ${kind.searched} ILIKE $1 ORDER BY id DESC LIMIT ${PAGE_SIZE} OFFSET $2`,
    [`%${literally(text)}%`, (page - 1) * PAGE_SIZE],
  );
  return { items: rows, pageCount: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / PAGE_SIZE)) };
}

/** Null where there is none. */
export async function findNotice(kind: NoticeKind, id: number): Promise<NoticeFields | null> {
  const { rows } = await pool().query<NoticeRow>(
    `SELECT id, ${fieldsSql(kind)} AS fields FROM ${kind.table} WHERE id = $1`,
    [id],
  );
  return rows[0]?.fields ?? null;
}
