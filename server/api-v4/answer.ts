import { lastValue } from "@/server/api/query-string";
import { answerNoRoute, redirectTo } from "@/server/api/redirect";
import { encodePath, parseTarget } from "@/server/api/target";
import { CatalogueError } from "@/server/errors";
import { originOf } from "@/server/origin";
import type { ServiceAnswer } from "@/server/service";
import { readCaller } from "@/server/tokens/caller";
import type { Call } from "./call";
import { Renamed } from "./detail";
import { createLinks } from "./links";
import { negotiate } from "./negotiation";
import { describeRoute } from "./options";
import { type Outcome, refusalOf } from "./outcome";
import { refuse, respond } from "./respond";
import { isRoute, matchRoute, withKey, type Route, type RouteMatch } from "./routes";
import type { Form } from "./writing/precondition";
import { rightsOf } from "./writing/rights";
import { write } from "./writing/write";

async function read(verb: string, route: Route, call: Call): Promise<Outcome> {
  if (verb === "OPTIONS") return { status: 200, data: describeRoute(route) };
  if (verb !== "GET" && verb !== "HEAD") {
    return { status: 405, data: { detail: `Method "${verb}" not allowed.` } };
  }
  return { status: 200, data: await route.get(call) };
}

type Asked = { request: Request; verb: string; match: RouteMatch; call: Call; form: Form };

/** Only whoever has a token can change something; to all others this API is read-only. */
async function perform({ request, verb, match, call, form }: Asked): Promise<Outcome | Renamed> {
  let allow: string | undefined;
  try {
    const caller = await readCaller(request.headers);
    if (!caller) return await read(verb, match.route, call);
    const rights = await rightsOf(caller, match);
    allow = rights.allow;
    const isWriting = rights.isWriting(verb);
    const asking = { request, verb, caller, rights, form };
    return { ...(await (isWriting ? write(asking) : read(verb, match.route, call))), allow };
  } catch (error) {
    if (error instanceof Renamed) return error;
    if (error instanceof CatalogueError) return { ...refusalOf(error), allow };
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
  const form = { links: call.links, indent: agreed.format === "json" ? agreed.indent : 0, origin };
  const outcome = await perform({ request, verb: subject.verb, match, call, form });
  if (outcome instanceof Renamed) return redirectTo(withKey(path, route, key, outcome.slug), asked);
  return respond(outcome, agreed, subject);
}
