import { randomBytes } from "node:crypto";
import { auth } from "@/server/accounts/auth";
import { freeUsername } from "@/server/accounts/usernames";
import { readSignInWays } from "@/server/accounts/ways";
import type { Transaction } from "@/server/changes/change";
import { db } from "@/server/db";
import { CatalogueError } from "@/server/errors";
import { lockUser, userSnapshot } from "@/server/users/snapshot";
import { paths } from "@/lib/paths";

const LINK_LASTS_MS = 86_400_000;

type Made = {
  username: string;
  isNew: boolean;
  /** Whether they can sign in by one already. */
  hasPassword: boolean;
  /** Path of the page where they choose a password, once, within a day; null where nobody could be written to. */
  passwordPath: string | null;
};

const isAddress = (text: string) => text.includes("@");

/** An account by its name or address, made where there is none. An imported account gets the address that is given. */
async function findOrCreate(tx: Transaction, nameOrAddress: string, address: string | undefined) {
  const email = (address ?? (isAddress(nameOrAddress) ? nameOrAddress : undefined))?.toLowerCase();
  const where = isAddress(nameOrAddress)
    ? { email: nameOrAddress.toLowerCase() }
    : { username: nameOrAddress };
  const found = await tx.user.findUnique({ where });
  if (found) {
    if (email === undefined || found.email !== null) return { user: found, isNew: false };
    return { user: await tx.user.update({ where: { id: found.id }, data: { email } }), isNew: false };
  }
  if (email === undefined) {
    throw new CatalogueError(
      "not_found",
      `No account is called "${nameOrAddress}". To make one, give an e-mail address, or the name and an address.`,
    );
  }
  const username = await freeUsername(nameOrAddress);
  return { user: await tx.user.create({ data: { username, email } }), isNew: true };
}

/** Whoever can run commands here may make anybody an administrator: this is how there is a first one. */
export async function makeAdministrator(nameOrAddress: string, address?: string): Promise<Made> {
  const { user, isNew } = await db().$transaction(async (tx) => {
    const { user, isNew } = await findOrCreate(tx, nameOrAddress, address);
    const before = userSnapshot(await lockUser(tx, user.id));
    await tx.user.update({ where: { id: user.id }, data: { role: "administrator", isActive: true } });
    const after = { ...before, role: "administrator", isActive: true };
    await tx.revision.create({
      data: {
        subjectKind: "user",
        subjectId: user.id,
        action: isNew ? "create" : "update",
        actorLabel: "make-administrator",
        before,
        after,
      },
    });
    return { user, isNew };
  });
  const { username, email } = user;
  const { hasPassword } = await readSignInWays(user.id);
  return { username, isNew, hasPassword, passwordPath: email === null ? null : await passwordPath(user.id) };
}

/** As the library makes it for a forgotten password, but for a day. */
async function passwordPath(userId: number): Promise<string> {
  const { internalAdapter } = await auth().$context;
  const token = randomBytes(24).toString("base64url");
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: String(userId),
    expiresAt: new Date(Date.now() + LINK_LASTS_MS),
  });
  return paths.resetPassword(token);
}
