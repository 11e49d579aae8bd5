import { paths } from "@/lib/paths";
import { toPythonJson, type PythonJson } from "@/lib/python-json";
import type { Actor } from "@/server/accounts/policy";
import { answerScope } from "@/server/answer-scope";
import { answerNoRoute, redirectTo } from "@/server/api/redirect";
import { fullPath, parseTarget, type Target } from "@/server/api/target";
import { CatalogueError } from "@/server/errors";
import { findRenamed } from "@/server/redirects/queries";
import type { DrawnAnswer, ServiceHandler, WholeAnswer } from "@/server/service";
import { CHALLENGE, readCaller } from "@/server/tokens/caller";
import { addressOf, isRoute, matchRoute } from "./routes";

const VERBS = ["GET", "HEAD", "OPTIONS"];

const respond = (data: PythonJson, status = 200): WholeAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: toPythonJson(data),
});

const refuse = (status: number, message: string): WholeAnswer => respond({ error: status, message }, status);

/** Where somebody signs in, to be led back here. */
const askToSignIn = (asked: Target): WholeAnswer => ({
  status: 302,
  headers: {
    "content-type": "text/html; charset=utf-8",
    vary: "Cookie",
    location: paths.login(fullPath(asked)),
  },
  body: "",
});

/** Who asks: by a token, which comes first, or by the session of a page. */
const actorOf = async (request: Request): Promise<Actor | null> =>
  (await readCaller(request.headers)) ?? (await answerScope()?.viewer?.()) ?? null;

/** Answers a request; one with a token that is none is not answered as if it had none. */
export const answerV3Request: ServiceHandler = async (request, verb, target) => {
  try {
    return await answerV3(verb, target, await actorOf(request));
  } catch (error) {
    if (!(error instanceof CatalogueError) || error.code !== "unauthenticated") throw error;
    const refusal = refuse(error.status, error.message);
    return { ...refusal, headers: { ...refusal.headers, ...CHALLENGE } };
  }
};

/**
 * Answers a request for an address below /api/v3/, which `actor` asks. OPTIONS and HEAD are answered as GET, the latter
 * with a body that its caller drops.
 */
export async function answerV3(
  verb: string,
  target: string,
  actor: Actor | null,
): Promise<WholeAnswer | DrawnAnswer> {
  const asked = parseTarget(target);
  const { path, query } = asked;
  const match = matchRoute(path);
  if (!match) return answerNoRoute(asked, isRoute);

  const { route, slug } = match;
  if (!VERBS.includes(verb)) {
    const refusal = refuse(405, `Method "${verb}" not allowed.`);
    return { ...refusal, headers: { ...refusal.headers, allow: VERBS.join(", ") } };
  }
  if (route.isAllowed && !route.isAllowed(actor)) return askToSignIn(asked);

  const data = await route.get({ slug, query, path });
  if (data !== null) return respond(data);
  const renamed = route.renamed && (await findRenamed(route.renamed, slug));
  if (renamed) return redirectTo(addressOf(route, renamed), asked);
  return refuse(404, `No ${route.noun} matches the given query.`);
}
