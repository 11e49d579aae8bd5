import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { CatalogueError } from "@/server/errors";

/** Ends a token for good: the next request with it is refused. */
export async function revokeToken({ tx, actor }: Change, id: number): Promise<{ name: string }> {
  const rows = await tx.$queryRaw<{ name: string; user_id: number }[]>`
    SELECT name, user_id FROM api_token WHERE id = ${id} AND revoked_at IS NULL FOR UPDATE`;
  const [token] = rows;
  authorize(actor, "token.manage", { ownerId: token?.user_id ?? actor.id });
  if (!token) throw new CatalogueError("not_found", "There is no such token.");
  await tx.$executeRaw`UPDATE api_token SET revoked_at = transaction_timestamp() WHERE id = ${id}`;
  return { name: token.name };
}
