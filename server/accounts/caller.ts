import { type Auth, auth } from "@/server/accounts/auth";
import { originOf } from "@/server/origin";

/** What does not fit beside a session is not told there. */
const MAX_USER_AGENT = 500;

/** Of a request what the library may see: the session, and what is noted beside a new one. Never a token for the API. */
export function callerHeaders(request: Request): Headers {
  const headers = new Headers();
  for (const name of ["cookie", "user-agent", "x-forwarded-for"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value.slice(0, name === "cookie" ? undefined : MAX_USER_AGENT));
  }
  return headers;
}

/** The library for where a request was sent to. */
export const authFor = (request: Request): Auth => auth(originOf(request));

/** Ends the session that a browser had before it began another: it is nobody's to come back to. */
export async function endFormerSession(library: Auth, headers: Headers): Promise<void> {
  if (headers.has("cookie")) await library.api.signOut({ headers });
}
