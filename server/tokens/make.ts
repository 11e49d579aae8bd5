import { authorize } from "@/server/accounts/authorize";
import type { Change } from "@/server/changes/change";
import { InvalidInput } from "@/server/forms/state";
import { digestOf, newSecret, startOf } from "@/server/tokens/secret";

const MAX_TOKENS = 50;

type Wanted = {
  name: string;
  mayWrite: boolean;
  /** Null: until it is revoked. */
  lifetimeSeconds: number | null;
};

/** Makes a token for the actor, and answers its secret, which is kept nowhere. */
export async function makeToken({ tx, actor }: Change, wanted: Wanted): Promise<string> {
  authorize(actor, "token.manage", { ownerId: actor.id });
  // Whoever makes several at a time is counted right.
  await tx.$queryRaw`SELECT FROM "user" WHERE id = ${actor.id} FOR UPDATE`;
  const count = await tx.apiToken.count({ where: { userId: actor.id, revokedAt: null } });
  if (count >= MAX_TOKENS) {
    throw new InvalidInput({ "": [`You have ${MAX_TOKENS} tokens. Revoke one that you no longer need.`] });
  }
  const secret = newSecret();
  const { name, mayWrite, lifetimeSeconds } = wanted;
  await tx.$executeRaw`
    INSERT INTO api_token (user_id, name, digest, start, may_write, expires_at)
    VALUES (${actor.id}, ${name}, ${digestOf(secret)}, ${startOf(secret)}, ${mayWrite},
      transaction_timestamp() + make_interval(secs => ${lifetimeSeconds}::float8))`;
  return secret;
}
