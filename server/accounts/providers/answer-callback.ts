import { ownPath } from "@/lib/own-path";
import { paths } from "@/lib/paths";
import { CatalogueError } from "@/server/errors";
import { findProvider } from "@/server/accounts/providers/configured";
import { notFoundPage, type Service, type ServiceAnswer } from "@/server/service";

const PATH = /^\/api\/auth\/callback\/([a-z]+)$/;

/** Says why on the page where people sign in. */
const withError = (code: string) => `${paths.login("/")}&error=${code}`;

const leadTo = (location: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ location, "cache-control": "no-store", "referrer-policy": "no-referrer" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
};

/**
 * Where a provider sends people back to. It is a GET that begins a session, as the protocol has it: only for the browser
 * that was sent away from here a few minutes ago, which brings back the state that both it and we were given.
 */
async function answerCallback(request: Request, verb: string): Promise<ServiceAnswer> {
  if (verb !== "GET") return new Response(null, { status: 405, headers: { allow: "GET" } });
  const { pathname, searchParams } = new URL(request.url);
  const provider = findProvider(PATH.exec(pathname)?.[1] ?? "");
  if (!provider) return notFoundPage;
  // The library behind it takes a while to load, and nobody may ever sign in.
  const { finishSignIn } = await import("@/server/accounts/providers/finish");
  try {
    const { location, cookies } = await finishSignIn(provider, Object.fromEntries(searchParams), request);
    return leadTo(ownPath(location) ?? withError("unknown"), cookies);
  } catch (error) {
    if (error instanceof CatalogueError) return leadTo(withError(error.code));
    throw error;
  }
}

export const callbackService: Service = {
  owns: (path) => PATH.test(path),
  isNegotiated: false,
  answer: answerCallback,
};
