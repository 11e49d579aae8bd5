import { Prisma } from "@/prisma/generated/client";
import { InvalidInput } from "@/server/forms/state";

type Cause = { driverAdapterError?: { cause?: { constraint?: { index?: string } } } };

/** Whether two rows would have the same value in a column: its unique index is named as Prisma names them. */
const isTaken = (error: unknown, column: string): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  error.code === "P2002" &&
  (error.meta as Cause | undefined)?.driverAdapterError?.cause?.constraint?.index?.endsWith(
    `_${column}_key`,
  ) === true;

/** Waits for a write; where somebody else has the column's value already, says so at its field. */
export async function orTaken<Result>(
  field: string,
  message: string,
  write: Promise<Result>,
  column = field,
): Promise<Result> {
  return write.catch((error: unknown) => {
    throw isTaken(error, column) ? new InvalidInput({ [field]: [message] }) : error;
  });
}
