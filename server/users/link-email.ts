import type { Change } from "@/server/changes/change";
import { orTaken } from "@/server/changes/or-taken";
import { record } from "@/server/changes/record";
import { InvalidInput } from "@/server/forms/state";
import { takeTurns } from "@/server/users/manage";
import { lockUser, userSnapshot } from "@/server/users/snapshot";

/**
 * Says whose an account is that nobody has proved to be theirs, such as one that was imported: whoever proves to have this
 * address gets it. Throws `InvalidInput` where the account's address is proved, or another account has this one.
 */
export async function linkEmail(change: Change, id: number, email: string): Promise<{ username: string }> {
  await takeTurns(change);
  const { tx } = change;
  const user = await lockUser(tx, id);
  if (user.emailVerified)
    throw new InvalidInput({ email: ["Its owner has proved their address, and only they change it."] });
  const other = await tx.user.findFirst({
    where: { email: { equals: email, mode: "insensitive" }, id: { not: id } },
    select: { username: true },
  });
  if (other) throw new InvalidInput({ email: [`The account ${other.username} has this address.`] });
  const data = { email: email.toLowerCase(), emailVerified: false };
  await orTaken("email", "Another account has this address.", tx.user.update({ where: { id }, data }));
  const after = userSnapshot({ ...user, email: email.toLowerCase() });
  await record(change, { kind: "user", id, action: "update", before: userSnapshot(user), after });
  return user;
}
