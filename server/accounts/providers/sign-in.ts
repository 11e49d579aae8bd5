import { paths } from "@/lib/paths";
import { createAuth } from "@/server/accounts/auth";
import { callerHeaders } from "@/server/accounts/caller";
import { findProvider } from "@/server/accounts/providers/configured";
import { providerPlugin } from "@/server/accounts/providers/plugin";
import type { Provider } from "@/server/accounts/providers/provider";
import { UnreadableAnswer } from "@/server/accounts/providers/read-json";
import { CatalogueError } from "@/server/errors";
import type { Done } from "@/server/forms/form";
import { log } from "@/server/log";
import { originOf } from "@/server/origin";
import { OutgoingError } from "@/server/outgoing/errors";

/** The library with a provider. Throws `unavailable` where that does not answer as it should. */
export async function authWith(provider: Provider, request: Request) {
  try {
    return createAuth(originOf(request), [await providerPlugin(provider)]);
  } catch (error) {
    if (!(error instanceof OutgoingError || error instanceof UnreadableAnswer)) throw error;
    log().warn({ provider: provider.id, said: error.message }, "a provider of sign-in cannot be used");
    const message = `${provider.name} does not answer as it should. Try again later, or sign in otherwise.`;
    throw new CatalogueError("unavailable", message, { cause: error });
  }
}

function getProvider(id: string): Provider {
  const provider = findProvider(id);
  if (!provider) throw new CatalogueError("not_found", "There is no such way to sign in.");
  return provider;
}

/** Leads to a provider, which leads back to `next`. */
export async function beginSignIn(id: string, next: string, request: Request): Promise<Done> {
  const { api } = await authWith(getProvider(id), request);
  const { headers, response } = await api.signInSocial({
    body: { provider: id, callbackURL: next, errorCallbackURL: paths.login(next), disableRedirect: true },
    headers: callerHeaders(request),
    returnHeaders: true,
  });
  return { location: response.url ?? paths.login(next), cookies: headers.getSetCookie() };
}

/** The same, to sign in to this account by it from now on. */
export async function beginLinking(id: string, request: Request): Promise<Done> {
  const { api } = await authWith(getProvider(id), request);
  const here = paths.signInWays();
  const { headers, response } = await api.linkSocialAccount({
    body: { provider: id, callbackURL: here, errorCallbackURL: here, disableRedirect: true },
    headers: callerHeaders(request),
    returnHeaders: true,
  });
  return { location: response.url || here, cookies: headers.getSetCookie() };
}
