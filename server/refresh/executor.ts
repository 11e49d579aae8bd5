import type { Transaction } from "@/server/changes/change";

type PgExecutor = { query(text: string, values: unknown[]): Promise<{ rows: unknown[] }> };

/** Prisma's client or transaction, as forms have it; a pool or client of PostgreSQL's driver, as jobs have it. */
export type Executor = Pick<Transaction, "$queryRawUnsafe"> | PgExecutor;

/** Rows of a statement with its parameters as $1, $2 (cast them: the two drivers send numbers as different types). */
export async function rowsOf<Row>(executor: Executor, text: string, values: unknown[]): Promise<Row[]> {
  if ("$queryRawUnsafe" in executor) return executor.$queryRawUnsafe<Row[]>(text, ...values);
  const { rows } = await executor.query(text, values);
  return rows as Row[];
}
