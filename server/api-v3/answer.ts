import { paths } from "@/lib/paths";
import { toPythonJson, type PythonJson } from "@/lib/python-json";
import type { Actor } from "@/server/accounts/policy";
import { redirectTo } from "@/server/api-v4/redirect";
import { fullPath, parseTarget, type Target } from "@/server/api-v4/target";
import { findRenamed } from "@/server/redirects/queries";
import { notFoundPage, type DrawnAnswer } from "@/server/service";
import { addressOf, matchRoute } from "./routes";

const VERBS = ["GET", "HEAD", "OPTIONS"];

const respond = (data: PythonJson, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(toPythonJson(data), { status, headers: { "content-type": "application/json", ...headers } });

const refuse = (status: number, message: string, headers?: Readonly<Record<string, string>>): Response =>
  respond({ error: status, message }, status, headers);

/** Where somebody signs in, to be led back here. */
function askToSignIn(asked: Target): Response {
  const headers = { "content-type": "text/html; charset=utf-8", vary: "Cookie" };
  return new Response(null, {
    status: 302,
    headers: { ...headers, location: paths.login(fullPath(asked)) },
  });
}

/**
 * Answers a request for an address below /api/v3/, which `actor` asks. OPTIONS and HEAD are answered as GET, the latter
 * with a body that its caller drops.
 */
export async function answerV3(
  verb: string,
  target: string,
  actor: Actor | null,
): Promise<Response | DrawnAnswer> {
  const asked = parseTarget(target);
  const { path, query } = asked;
  const match = matchRoute(path);
  if (!match) {
    const lacksSlash = !path.endsWith("/") && matchRoute(`${path}/`) !== null;
    return lacksSlash ? redirectTo(fullPath({ ...asked, path: `${path}/` })) : notFoundPage;
  }

  const { route, slug } = match;
  if (!VERBS.includes(verb)) {
    return refuse(405, `Method "${verb}" not allowed.`, { allow: VERBS.join(", ") });
  }
  if (route.isAllowed && !route.isAllowed(actor)) return askToSignIn(asked);

  const data = await route.get({ slug, query, path });
  if (data !== null) return respond(data);
  const renamed = route.renamed && (await findRenamed(route.renamed, slug));
  if (renamed) return redirectTo(fullPath({ ...asked, path: addressOf(route, renamed) }));
  return refuse(404, `No ${route.noun} matches the given query.`);
}
