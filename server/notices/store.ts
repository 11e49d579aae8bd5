import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "@/server/changes/change";
import type { NoticeFields, NoticeKind } from "@/server/notices/notice";

/** Types that JSON would write otherwise than PostgreSQL writes them as text. */
const isWrittenAsText = (type: string) => !["boolean", "int"].includes(type);

/** SQL that makes one JSON object of all fields. Names and expressions come from our own declarations alone. */
export function fieldsSql({ columns, read }: NoticeKind): string {
  const own = Object.entries(columns).map(([field, { column, type }]): [string, string] => [
    field,
    isWrittenAsText(type) ? `${column}::text` : column,
  ]);
  const pairs = [...own, ...Object.entries(read)].map(([field, sql]) => `'${field}', ${sql}`);
  return `json_build_object(${pairs.join(", ")})`;
}

/** What is stored, the row locked until the transaction ends; null where there is none. */
export async function lockNotice(
  tx: Transaction,
  kind: NoticeKind,
  id: number,
): Promise<NoticeFields | null> {
  const [row] = await tx.$queryRaw<{ fields: NoticeFields }[]>`
    SELECT ${Prisma.raw(fieldsSql(kind))} AS fields FROM ${Prisma.raw(kind.table)} WHERE id = ${id} FOR UPDATE`;
  return row?.fields ?? null;
}

const valuesOf = ({ columns }: NoticeKind, fields: NoticeFields) =>
  Object.entries(columns).map(([field, { column, type }]) => ({
    column: Prisma.raw(column),
    value: Prisma.sql`${fields[field] ?? null}::${Prisma.raw(type)}`,
  }));

/** Answers its id: the given one where something that was deleted comes back. */
export async function insertNotice(
  tx: Transaction,
  kind: NoticeKind,
  fields: NoticeFields,
  id?: number,
): Promise<number> {
  const given = id === undefined ? [] : [{ column: Prisma.raw("id"), value: Prisma.sql`${id}::int` }];
  const written = [...given, ...valuesOf(kind, fields)];
  const [row] = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO ${Prisma.raw(kind.table)} (${Prisma.join(written.map(({ column }) => column))})
    VALUES (${Prisma.join(written.map(({ value }) => value))}) RETURNING id`;
  return row?.id ?? 0;
}

export async function updateNotice(
  tx: Transaction,
  kind: NoticeKind,
  id: number,
  fields: NoticeFields,
): Promise<void> {
  const set = valuesOf(kind, fields).map(({ column, value }) => Prisma.sql`${column} = ${value}`);
  const touched = kind.hasModifiedAt ? [Prisma.sql`modified_at = transaction_timestamp()`] : [];
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(kind.table)} SET ${Prisma.join([...set, ...touched])} WHERE id = ${id}`;
}

export const deleteRow = (tx: Transaction, kind: NoticeKind, id: number): Promise<number> =>
  tx.$executeRaw`DELETE FROM ${Prisma.raw(kind.table)} WHERE id = ${id}`;
