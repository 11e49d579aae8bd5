import { callerHeaders, endFormerSession } from "@/server/accounts/caller";
import type { Provider } from "@/server/accounts/providers/provider";
import { authWith } from "@/server/accounts/providers/sign-in";
import { beginsSession, withHint } from "@/server/accounts/session-cookies";

/** Signs in, registers or links whoever comes back from a provider: where they go now, and with which cookies. */
export async function finishSignIn(
  provider: Provider,
  query: Record<string, string>,
  request: Request,
): Promise<{ location: string; cookies: string[] }> {
  const library = await authWith(provider, request);
  const headers = callerHeaders(request);
  const answer = await library.api.callbackOAuth({
    method: "GET",
    params: { id: provider.id },
    query,
    headers,
    asResponse: true,
  });
  const cookies = withHint(answer.headers);
  if (beginsSession(cookies)) await endFormerSession(library, headers);
  return { location: answer.headers.get("location") ?? "", cookies };
}
