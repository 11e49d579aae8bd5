import type { z } from "zod";
import type { Kind } from "@/server/imports/report";
import type { Run } from "@/server/imports/run";
import type { Change } from "@/server/imports/upsert";

/** What became of one record. */
export type Outcome = {
  result: Change | { conflict: string };
  /** What the reader should know although the record went in. */
  notes?: string[];
};

/** What a transaction did besides its records; counted only when it is committed. */
export type Placeholders = Partial<Record<"category" | "grid", number>>;

export type Written = { outcomes: Outcome[]; placeholders?: Placeholders; pendingMembers?: number };

/** How records of one kind are checked and written. */
export type RecordKind<Value> = {
  kind: Kind;
  schema: z.ZodType<Value>;
  /** What may stand in a batch only once: "id:5", "slug:forms". */
  keysOf: (value: Value) => string[];
  idOf: (value: Value) => number;
  /** Records that are written in one transaction when all goes well. */
  batchSize: number;
  /**
   * Writes the records, in the transaction that is open, and says what became of each, in their order.
   * `origin` is the file or address that they came from.
   */
  write: (run: Run, values: readonly Value[], origin: string) => Promise<Written>;
};

export const entryKeys = (entry: { id: number; slug: string }) => [`id:${entry.id}`, `slug:${entry.slug}`];

/**
 * Writes the records that have no conflict, and says in the order of all records what became of each.
 * `write` answers in the order of the records it is given.
 */
export async function writeFree<Value>(
  values: readonly Value[],
  conflicts: readonly (string | null)[],
  write: (free: Value[]) => Promise<readonly (Change | Outcome)[]>,
): Promise<Outcome[]> {
  const written = (await write(values.filter((_, place) => !conflicts[place]))).values();
  return conflicts.map((conflict) => {
    if (conflict) return { result: { conflict } };
    const outcome = written.next().value ?? "unchanged";
    return typeof outcome === "string" ? { result: outcome } : outcome;
  });
}
