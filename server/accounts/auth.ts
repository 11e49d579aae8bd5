import { betterAuth, type BetterAuthPlugin } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { accountHooks } from "@/server/accounts/auth-hooks";
import { PASSWORD_LENGTH } from "@/server/accounts/forms/fields";
import { authMails } from "@/server/accounts/auth-mails";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { log } from "@/server/log";

const DAY_SECONDS = 86_400;
export const SESSION_LASTS_SECONDS = 30 * DAY_SECONDS;

/** Columns of ours, which better-auth reads with a session. Of these only the name is taken from whoever registers. */
const ownFields = {
  username: { type: "string", required: true },
  role: { type: "string", required: true, input: false, defaultValue: "member" },
  isActive: { type: "boolean", required: true, input: false, defaultValue: true },
  mayEditPackages: { type: "boolean", required: true, input: false, defaultValue: false },
  mayEditGrids: { type: "boolean", required: true, input: false, defaultValue: false },
} as const;

const told = (part: unknown) => (part instanceof Error ? part.message : String(part));

/** The library for one origin, with a provider to sign in by or without. */
export function createAuth(origin: string, plugins: BetterAuthPlugin[] = []) {
  const { sendVerificationEmail, ...passwordMails } = authMails(origin);
  return betterAuth({
    baseURL: origin,
    basePath: "/api/auth",
    secret: env().SECRET,
    database: prismaAdapter(db(), { provider: "postgresql", transaction: true }),
    plugins,
    user: { additionalFields: ownFields },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      requireEmailVerification: true,
      revokeSessionsOnPasswordReset: true,
      ...passwordMails,
    },
    emailVerification: { sendVerificationEmail, sendOnSignUp: true, sendOnSignIn: true },
    // Reading a session writes nothing: it ends a month after signing in.
    session: { expiresIn: SESSION_LASTS_SECONDS, disableSessionRefresh: true },
    account: {
      updateAccountOnSignIn: false,
      // Who proves an address has its account: see docs/decisions/0019.
      accountLinking: { requireLocalEmailVerified: false, allowDifferentEmails: true },
    },
    verification: { storeIdentifier: "hashed" },
    databaseHooks: accountHooks,
    onAPIError: { errorURL: "/login/" },
    // What is asked too often is refused before it gets here, and counted in all processes together.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error", log: (_, ...said) => log().warn({ said: said.map(told) }, "sign-in") },
    advanced: { database: { generateId: "serial" }, cookiePrefix: "catalogue" },
  });
}

export type Auth = ReturnType<typeof createAuth>;

const MAX_ORIGINS = 16;
const byOrigin = new Map<string, Auth>();

/**
 * The library that keeps accounts, sessions and passwords, for whoever asks at an origin, which names its cookies. Only
 * code before Next uses it.
 */
export function auth(origin = env().SITE_URL ?? `http://localhost:${env().PORT}`): Auth {
  const known = byOrigin.get(origin);
  if (known) return known;
  if (byOrigin.size >= MAX_ORIGINS) byOrigin.clear();
  const made = createAuth(origin);
  byOrigin.set(origin, made);
  return made;
}
