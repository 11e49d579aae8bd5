import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { db } from "@/server/db";
import { CatalogueError } from "@/server/errors";

const PASSWORD = "credential";

/** How somebody can sign in. */
export type SignInWays = { hasPassword: boolean; providers: readonly string[] };

export async function readSignInWays(userId: number): Promise<SignInWays> {
  const accounts = await db().account.findMany({ where: { userId }, select: { providerId: true } });
  const ids = accounts.map(({ providerId }) => providerId);
  return { hasPassword: ids.includes(PASSWORD), providers: ids.filter((id) => id !== PASSWORD) };
}

/** Takes a provider away, unless nothing else would be left to sign in by. */
export async function unlinkProvider({ actor, tx }: Change, providerId: string): Promise<void> {
  authorize(actor, "profile.edit", { ownerId: actor.id });
  await tx.$queryRaw`SELECT FROM "user" WHERE id = ${actor.id} FOR UPDATE`;
  const others = await tx.account.count({ where: { userId: actor.id, providerId: { not: providerId } } });
  if (others === 0)
    throw new CatalogueError("conflict", "You could not sign in any more. Choose a password first.");
  const { count } = await tx.account.deleteMany({
    where: { userId: actor.id, providerId: { equals: providerId, not: PASSWORD } },
  });
  if (count === 0) throw new CatalogueError("not_found", "You do not sign in by it.");
}
