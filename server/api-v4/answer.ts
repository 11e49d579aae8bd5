import { lastValue } from "@/server/api/query-string";
import { answerNoRoute, redirectTo } from "@/server/api/redirect";
import { encodePath, parseTarget } from "@/server/api/target";
import { CatalogueError } from "@/server/errors";
import { originOf } from "@/server/origin";
import type { ServiceAnswer } from "@/server/service";
import type { Call } from "./call";
import { Renamed } from "./detail";
import { createLinks } from "./links";
import { negotiate } from "./negotiation";
import { describeRoute } from "./options";
import { refuse, respond, type Outcome } from "./respond";
import { isRoute, matchRoute, withKey, type Route } from "./routes";

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
export async function answerApi(request: Request, verb: string, target: string): Promise<ServiceAnswer> {
  const asked = parseTarget(target);
  const { path, query } = asked;
  const match = matchRoute(path);
  if (!match) return answerNoRoute(asked, isRoute);

  const { route, key, suffix } = match;
  const agreed = negotiate(request.headers.get("accept"), suffix ?? lastValue(query, "format") ?? "");
  if ("status" in agreed) return refuse(agreed.status, agreed.detail);

  const origin = originOf(request);
  const call = { key, query, links: createLinks(origin, suffix, query), address: origin + encodePath(path) };
  const subject = { verb: verb.toUpperCase(), target: asked, match, origin };
  const outcome = await perform(subject.verb, route, call);
  if (outcome instanceof Renamed) return redirectTo(withKey(path, route, key, outcome.slug), asked);
  return respond(outcome, agreed, subject);
}
