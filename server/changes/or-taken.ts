import { Prisma } from "@/prisma/generated/client";
import { InvalidInput } from "@/server/forms/state";

/** Waits for a write; where somebody else has the value already, says so at its field. */
export async function orTaken<Result>(
  field: string,
  message: string,
  write: Promise<Result>,
): Promise<Result> {
  return write.catch((error: unknown) => {
    const isTaken = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
    throw isTaken ? new InvalidInput({ [field]: [message] }) : error;
  });
}
