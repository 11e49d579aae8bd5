import { isAPIError } from "better-auth/api";
import { verifyJWT } from "better-auth/crypto";
import { authFor, callerHeaders } from "@/server/accounts/caller";
import { checkPassword } from "@/server/accounts/check-password";
import { isTaken, usernameProblem } from "@/server/accounts/usernames";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { InvalidInput } from "@/server/forms/state";

export const STALE_LINK = "This link is no longer right. Ask for another one.";
const STALE_CONFIRMATION = "This link is no longer right. Sign in, and we send you another one.";

/**
 * Makes an account, or writes to the owner of the one that the address has: who registers is told the same. It can be
 * used once the address is confirmed.
 */
export async function register(
  { username, email, password }: { username: string; email: string; password: string },
  request: Request,
): Promise<void> {
  const problem = usernameProblem(username) ?? ((await isTaken(username)) ? "Somebody has this name." : null);
  if (problem !== null) throw new InvalidInput({ username: [problem] });
  const body = { name: "", username, email, password };
  try {
    await authFor(request).api.signUpEmail({ body, headers: callerHeaders(request) });
  } catch (error) {
    if (!isAPIError(error)) throw error;
    throw new InvalidInput({ "": ["This account could not be made. Try another name."] });
  }
}

/** What a link for an address carries, signed by us. */
type Claim = { email: string; updateTo?: string; userId?: number };

/** Null for what we did not write, or too long ago. */
export const readClaim = (token: string): Promise<Claim | null> =>
  verifyJWT<Claim>(token, env().SECRET ?? "");

/**
 * Confirms the address of whoever opened the link and knows the password that was chosen: a stranger who registered with
 * somebody else's address has the one without the other.
 */
export async function confirmAddress(token: string, password: string, request: Request): Promise<void> {
  const claim = await readClaim(token);
  if (!claim || claim.updateTo !== undefined) throw new InvalidInput({ "": [STALE_CONFIRMATION] });
  const user = await db().user.findUnique({ where: { email: claim.email }, select: { id: true } });
  const isRight = user && (await checkPassword(user.id, password, request));
  if (!user || isRight === null) throw new InvalidInput({ "": [STALE_CONFIRMATION] });
  if (!isRight) throw new InvalidInput({ password: ["This is not the password that was chosen."] });
  await db().user.update({ where: { id: user.id }, data: { emailVerified: true } });
}
