import { CatalogueError } from "@/server/errors";
import { notFoundPage, type ServiceAnswer } from "@/server/service";
import type { Call } from "./call";
import { Renamed } from "./detail";
import { createLinks } from "./links";
import { negotiate } from "./negotiation";
import { describeRoute } from "./options";
import { lastValue } from "./query-string";
import { refuse, respond, type Outcome } from "./respond";
import { lacksFinalSlash, matchRoute, withKey, type Route } from "./routes";
import { redirectTo } from "./redirect";
import { encodePath, fullPath, parseTarget, targetOf } from "./target";

/** Scheme and host of links. Whoever lets requests in has made sure that both headers can be believed. */
function originOf(request: Request): string {
  const scheme = request.headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${request.headers.get("host") ?? new URL(request.url).host}`;
}

async function perform(verb: string, route: Route, call: Call): Promise<Outcome | Renamed> {
  if (verb === "OPTIONS") return { status: 200, data: describeRoute(route) };
  if (verb !== "GET" && verb !== "HEAD") {
    return { status: 405, data: { detail: `Method "${verb}" not allowed.` } };
  }
  try {
    return { status: 200, data: await route.get(call) };
  } catch (error) {
    if (error instanceof Renamed) return error;
    if (error instanceof CatalogueError) return { status: error.status, data: { detail: error.message } };
    throw error;
  }
}

/**
 * Answers a request for an address below /api/v4/. The verb is separate because a Request cannot carry every one
 * (TRACE), and so is the target, path and query as they were sent, because a Request's URL is normalised. HEAD is
 * answered as GET, with a body that its caller drops.
 */
export async function answerApi(
  request: Request,
  verb: string,
  target = targetOf(request.url),
): Promise<ServiceAnswer> {
  const asked = parseTarget(target);
  const { path, query } = asked;
  const match = matchRoute(path);
  if (!match)
    return lacksFinalSlash(path) ? redirectTo(fullPath({ ...asked, path: `${path}/` })) : notFoundPage;

  const { route, key, suffix } = match;
  const agreed = negotiate(request.headers.get("accept"), suffix ?? lastValue(query, "format") ?? "");
  if ("status" in agreed) return refuse(agreed.status, agreed.detail);

  const origin = originOf(request);
  const call = { key, query, links: createLinks(origin, suffix, query), address: origin + encodePath(path) };
  const subject = { verb: verb.toUpperCase(), target: asked, match, origin };
  const outcome = await perform(subject.verb, route, call);
  if (outcome instanceof Renamed)
    return redirectTo(fullPath({ ...asked, path: withKey(path, route, key, outcome.slug) }));
  return respond(outcome, agreed, subject);
}
