import { Prisma } from "@/prisma/generated/client";
import type { Actor } from "@/server/accounts/policy";
import { hearOfChanges } from "@/server/cache/listener";
import { db } from "@/server/db";
import { CatalogueError } from "@/server/errors";

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

const OUT_OF_TIME = "This took too long, and nothing was saved. Try again.";

/** https://www.prisma.io/docs/orm/reference/error-reference#p2028 */
const isOutOfTime = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2028";

/**
 * Runs `make` in a transaction of its own, and waits until this process knows that what it kept is outdated. Throws
 * `unavailable` where that runs out of time.
 */
export async function inChange<Result>(
  who: Omit<Change, "tx" | "reason"> & { reason?: string },
  make: (change: Change) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await db().$transaction((tx) => make({ reason: "", ...who, tx }), LIMITS);
    await hearOfChanges();
    return result;
  } catch (error) {
    throw isOutOfTime(error) ? new CatalogueError("unavailable", OUT_OF_TIME, { cause: error }) : error;
  }
}
