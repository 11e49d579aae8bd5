import { authFor } from "@/server/accounts/caller";
import { db } from "@/server/db";

/** Whether this is the password of an account; null where that has none. */
export async function checkPassword(
  userId: number,
  password: string,
  request: Request,
): Promise<boolean | null> {
  const account = await db().account.findFirst({ where: { userId, providerId: "credential" } });
  if (!account?.password) return null;
  const { password: library } = await authFor(request).$context;
  return library.verify({ hash: account.password, password });
}
