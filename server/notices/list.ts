import { literally } from "@/lib/like-pattern";
import { type Paged, readPaged } from "@/server/admin/paged";
import { pool } from "@/server/db";
import type { NoticeFields, NoticeKind } from "@/server/notices/notice";
import { fieldsSql } from "@/server/notices/store";

export type NoticeRow = { id: number; fields: NoticeFields };

/** One page of what is published in a room, and of what was or will be, newest first. */
export const listNotices = (
  kind: NoticeKind,
  { text, page }: { text: string; page: number },
): Promise<Paged<NoticeRow>> =>
  readPaged(
    {
      sql: `SELECT id, ${fieldsSql(kind)} AS fields FROM ${kind.table} WHERE ${kind.searched} ILIKE $1`,
      order: "id DESC",
    },
    [`%${literally(text)}%`],
    page,
  );

/** Null where there is none. */
export async function findNotice(kind: NoticeKind, id: number): Promise<NoticeFields | null> {
  const { rows } = await pool().query<NoticeRow>(
    `SELECT id, ${fieldsSql(kind)} AS fields FROM ${kind.table} WHERE id = $1`,
    [id],
  );
  return rows[0]?.fields ?? null;
}
