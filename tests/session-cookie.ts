import { makeSignature } from "better-auth/crypto";
import { auth } from "@/server/accounts/auth";

/** A session as signing in makes it, as the browser's Cookie header says it. */
export async function sessionCookie(userId: number): Promise<string> {
  const context = await auth().$context;
  const { token } = await context.internalAdapter.createSession(String(userId));
  const signed = `${token}.${await makeSignature(token, context.secret)}`;
  return `${context.authCookies.sessionToken.name}=${encodeURIComponent(signed)}`;
}
