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

/** The transaction's own limit, and a deadlock: https://www.prisma.io/docs/orm/reference/error-reference */
const endedByPrisma: ReadonlySet<string> = new Set(["P2028", "P2034"]);
/** PostgreSQL's query_canceled: one statement was cut off, such as by waiting for a row that somebody else holds. */
const CUT_OFF = "57014";

type Meta = { driverAdapterError?: { cause?: { originalCode?: string } } };

/** Whether the same may go well when it is tried again. */
const isOutOfTime = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (endedByPrisma.has(error.code) ||
    (error.meta as Meta | undefined)?.driverAdapterError?.cause?.originalCode === CUT_OFF);

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
