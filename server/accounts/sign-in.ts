import { isAPIError } from "better-auth/api";
import { ACCOUNT_CLOSED } from "@/server/accounts/auth-hooks";
import { authFor, callerHeaders, endFormerSession } from "@/server/accounts/caller";
import { withHint } from "@/server/accounts/session-cookies";
import { InvalidInput } from "@/server/forms/state";

/** What the library refuses, by its code. Whoever hears of the first two had the right password. */
const refusals: Readonly<Record<string, string>> = {
  EMAIL_NOT_VERIFIED:
    "Your address is not confirmed yet. We have sent another mail: open the link in it, then sign in.",
  [ACCOUNT_CLOSED]: "This account is closed.",
};
const WRONG = "There is no account with this address and this password.";

const codeOf = (error: unknown): string | undefined =>
  isAPIError(error) ? (error as { body?: { code?: string } }).body?.code : undefined;

/** Begins a session; the cookies that make it. An unknown address takes as long as a wrong password. */
export async function signInByPassword(
  body: { email: string; password: string },
  request: Request,
): Promise<string[]> {
  const library = authFor(request);
  const headers = callerHeaders(request);
  try {
    const signedIn = await library.api.signInEmail({ body, headers, returnHeaders: true });
    await endFormerSession(library, headers);
    return withHint(signedIn.headers);
  } catch (error) {
    if (!isAPIError(error)) throw error;
    throw new InvalidInput({ "": [refusals[codeOf(error) ?? ""] ?? WRONG] });
  }
}

/** Ends the session of whoever asks; the cookies that make the browser forget it. */
export async function signOut(request: Request): Promise<string[]> {
  const library = authFor(request);
  const answer = await library.api.signOut({ headers: callerHeaders(request), returnHeaders: true });
  return withHint(answer.headers);
}
