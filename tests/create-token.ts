import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/server/db";
import { digestOf, newSecret, startOf } from "@/server/tokens/secret";

/** A key of somebody's to the API that may write, unless said otherwise. Answers its secret. */
export async function createToken(
  { id: userId }: { id: number },
  overrides: Partial<Prisma.ApiTokenUncheckedCreateInput> = {},
): Promise<string> {
  const secret = newSecret();
  await db().apiToken.create({
    data: {
      userId,
      name: "test",
      digest: digestOf(secret),
      start: startOf(secret),
      mayWrite: true,
      ...overrides,
    },
  });
  return secret;
}
