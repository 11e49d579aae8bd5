import { SESSION_LASTS_SECONDS } from "@/server/accounts/auth";

const SESSION = /(?:^|\.)session_token=([^;]*)/;

/** Beside the session, for the script of pages (components/viewer/): that somebody is signed in, not who. */
const hint = (value: string, seconds: number, isSecure: boolean) =>
  `signed_in=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax${isSecure ? "; Secure" : ""}`;

/** The cookies that the library sets, and the hint where a session begins or ends. */
export function withHint(headers: Headers): string[] {
  const cookies = headers.getSetCookie();
  const session = cookies.find((cookie) => SESSION.test(cookie));
  if (session === undefined) return cookies;
  const isSecure = session.startsWith("__Secure-");
  return [
    ...cookies,
    SESSION.exec(session)?.[1] ? hint("1", SESSION_LASTS_SECONDS, isSecure) : hint("", 0, isSecure),
  ];
}

/** Whether a session begins with these. */
export const beginsSession = (cookies: readonly string[]): boolean =>
  cookies.some((cookie) => SESSION.exec(cookie)?.[1]);
