import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { db } from "@/server/db";
import { env } from "@/server/env";

/** Columns of ours, which better-auth reads with a session but never takes from whoever registers. */
const ownFields = {
  username: { type: "string", required: true, input: false },
  role: { type: "string", required: true, input: false, defaultValue: "member" },
  isActive: { type: "boolean", required: true, input: false, defaultValue: true },
  mayEditPackages: { type: "boolean", required: true, input: false, defaultValue: false },
  mayEditGrids: { type: "boolean", required: true, input: false, defaultValue: false },
} as const;

function createAuth() {
  const { SITE_URL, SECRET, PORT } = env();
  return betterAuth({
    baseURL: SITE_URL ?? `http://localhost:${PORT}`,
    basePath: "/api/auth",
    secret: SECRET,
    database: prismaAdapter(db(), { provider: "postgresql", transaction: true }),
    user: { additionalFields: ownFields },
    emailAndPassword: { enabled: true },
    telemetry: { enabled: false },
    advanced: { database: { generateId: "serial" }, cookiePrefix: "catalogue" },
  });
}

let memo: ReturnType<typeof createAuth> | undefined;

/** The library that keeps accounts, sessions and passwords. Only code before Next uses it. */
export const auth = (): ReturnType<typeof createAuth> => (memo ??= createAuth());
