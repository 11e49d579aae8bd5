import type { Prisma } from "@/prisma/generated/client";
import type { Actor } from "@/server/accounts/policy";
import { db } from "@/server/db";

export type Transaction = Prisma.TransactionClient;

/** Somebody changing something: all of it happens, with its revisions, or nothing does. */
export type Change = {
  tx: Transaction;
  actor: Actor;
  /** Why, in their words; may be "". */
  reason: string;
  /** The revision that is undone by it. */
  revertsId?: bigint;
};

/** Waiting for a connection, and for the whole: a save that takes longer is given up, and leaves nothing behind. */
const LIMITS = { maxWait: 5_000, timeout: 10_000 };

/** Runs `make` in a transaction of its own. */
export const inChange = <Result>(
  who: Omit<Change, "tx" | "reason"> & { reason?: string },
  make: (change: Change) => Promise<Result>,
): Promise<Result> => db().$transaction((tx) => make({ reason: "", ...who, tx }), LIMITS);
