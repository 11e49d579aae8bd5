import { isAPIError } from "better-auth/api";
import type { Viewer } from "@/server/accounts/viewer";
import { authFor, callerHeaders } from "@/server/accounts/caller";
import { sendMail } from "@/server/accounts/mail/send";
import { passwordChangedMail } from "@/server/accounts/mail/texts";
import { STALE_LINK } from "@/server/accounts/register";
import { withHint } from "@/server/accounts/session-cookies";
import { InvalidInput } from "@/server/forms/state";

/** Writes to the owner of an address, if it has one. Whoever asks is told the same. */
export async function sendPasswordLink(email: string, request: Request): Promise<void> {
  await authFor(request).api.requestPasswordReset({ body: { email }, headers: callerHeaders(request) });
}

/** Sets the password of whoever a link was sent to, once, and ends all their sessions. */
export async function resetPassword(token: string, newPassword: string, request: Request): Promise<void> {
  try {
    await authFor(request).api.resetPassword({ body: { token, newPassword } });
  } catch (error) {
    if (!isAPIError(error)) throw error;
    throw new InvalidInput({ "": [STALE_LINK] });
  }
}

/** Changes the password, and ends every other session; this one goes on by another cookie. */
export async function changePassword(
  body: { currentPassword: string; newPassword: string },
  viewer: Viewer,
  request: Request,
): Promise<string[]> {
  const headers = callerHeaders(request);
  try {
    const changed = await authFor(request).api.changePassword({
      body: { ...body, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    });
    if (viewer.email !== null) sendMail(passwordChangedMail({ ...viewer, email: viewer.email }));
    return withHint(changed.headers);
  } catch (error) {
    if (!isAPIError(error)) throw error;
    throw new InvalidInput({ currentPassword: ["This is not your password."] });
  }
}
