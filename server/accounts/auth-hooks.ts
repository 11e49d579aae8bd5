import type { BetterAuthOptions } from "better-auth";
import { APIError } from "better-auth/api";
import { freeUsername } from "@/server/accounts/usernames";
import { db } from "@/server/db";

const PASSWORD = "credential";

/** Refusals that reach people as codes in an address. */
export const ACCOUNT_CLOSED = "account_closed";

const wantedName = (user: Record<string, unknown>): string =>
  [user.username, user.name, user.email].find(
    (text): text is string => typeof text === "string" && text !== "",
  ) ?? "";

/**
 * What happens beside what the library writes.
 *
 * Where somebody proves an address that an account has but never proved (an imported account, or one that a stranger
 * registered with that address), the account is theirs from now on: no password or session of before opens it.
 */
export const accountHooks = {
  user: {
    create: {
      before: async (user) => ({ data: { ...user, username: await freeUsername(wantedName(user)) } }),
    },
  },
  account: {
    create: {
      async before(account) {
        if (account.providerId === PASSWORD) return undefined;
        const userId = Number(account.userId);
        const user = await db().user.findUnique({ where: { id: userId } });
        if (user && !user.emailVerified) {
          await db().account.deleteMany({ where: { userId, providerId: PASSWORD } });
          await db().session.deleteMany({ where: { userId } });
        }
        // Nothing is done in anybody's name at a provider, so none of its tokens is kept.
        const nothing = { accessToken: null, refreshToken: null, idToken: null, scope: null };
        return { data: { ...account, ...nothing } };
      },
    },
  },
  session: {
    create: {
      async before(session) {
        const user = await db().user.findUnique({ where: { id: Number(session.userId) } });
        if (!user?.isActive)
          throw new APIError("FORBIDDEN", { code: ACCOUNT_CLOSED, message: "This account is closed." });
        await db().user.update({ where: { id: user.id }, data: { lastLoginAt: new Date() } });
        return undefined;
      },
    },
  },
} satisfies BetterAuthOptions["databaseHooks"];
