import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { inCoding, type FinishedAnswer } from "@/server/cache/finished-answer";
import { isCacheableUrl } from "@/server/cache/cacheable-urls";
import type { SharedAnswers } from "@/server/cache/shared-answers";
import { answerPage, type PageHandler } from "@/server/front-door/answer-page";
import { answerFromService } from "@/server/front-door/answer-service";
import { readAsked, type Asked, type Rules } from "@/server/front-door/asked";
import { hasBody, limitBody } from "@/server/front-door/body-limit";
import { deliver } from "@/server/front-door/deliver";
import { finish } from "@/server/front-door/finish";
import { plainAnswer, redirectAnswer } from "@/server/front-door/plain-answer";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { Refusal } from "@/server/front-door/refusal";
import { nextRequestId } from "@/server/front-door/request-id";
import { type CacheUse, logFault, logRequest } from "@/server/front-door/request-log";
import { slashRedirect } from "@/server/front-door/slash-redirect";
import { checkVerb } from "@/server/front-door/verbs";
import { overwriteForwarded } from "@/server/front-door/visitor";

type Door = Rules & { shared: SharedAnswers; handlePage: PageHandler };

/** Logged, never sent: the visitor left before there was an answer. */
const VISITOR_LEFT = 499;

/** One request and its response, until it is answered. */
type Visit = {
  id: string;
  startedAt: number;
  verb: string;
  request: IncomingMessage;
  response: ServerResponse;
};

/** Every request of the site: let in or refused, served from memory or made, sent, logged. */
export function requestHandler(door: Door): RequestListener {
  return (request, response) => {
    const verb = request.method ?? "GET";
    const visit: Visit = { id: nextRequestId(), startedAt: performance.now(), verb, request, response };
    try {
      const asked = readAsked(request, door);
      const kept = asked.shareKey === undefined ? undefined : door.shared.find(asked.shareKey, asked.coding);
      if (kept) return send(visit, kept, "hit");
      makeAnswer(door, asked, request, response)
        .then(([answer, cache]) => send(visit, answer, cache))
        .catch((error: unknown) => fail(visit, error));
    } catch (error) {
      fail(visit, error);
    }
  };
}

function send(visit: Visit, answer: FinishedAnswer, cache: CacheUse): void {
  // A fault after the head went out can only be shown by breaking off.
  if (visit.response.headersSent) return void visit.response.destroy();
  // What is left of a body that nobody read is not waited for: the connection ends with the answer.
  if (!visit.request.complete && hasBody(visit.request)) visit.response.shouldKeepAlive = false;
  const delivered = deliver(visit.request, visit.response, visit.verb, visit.id, answer);
  logRequest(visit, visit.request.url ?? "", delivered, cache);
}

function fail(visit: Visit, error: unknown): void {
  const { id, verb, request, response } = visit;
  const url = request.url ?? "";
  if (response.destroyed) return logRequest(visit, url, { status: VISITOR_LEFT, bytes: 0 }, "none");
  const isRefused = error instanceof Refusal;
  if (!isRefused) logFault(error, id, url);
  const answer = isRefused
    ? plainAnswer(error.status, error.message, url, error.headers)
    : plainAnswer(500, `Something went wrong here. It is logged as ${id}.`, url);
  const about = {
    verb,
    path: url,
    proto: "http",
    origin: "",
    isDevelopment: false,
    service: undefined,
    isShared: false,
    tags: [],
  } as const;
  send(visit, finish(answer, about), "none");
}

async function makeAnswer(
  door: Door,
  asked: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<[FinishedAnswer, CacheUse]> {
  overwriteForwarded(request, asked, door.isProxyTrusted);
  if (!asked.service) {
    const location = slashRedirect(asked);
    if (location) return [finish(redirectAnswer(location), { ...asked, isShared: true, tags: [] }), "none"];
    checkVerb(asked.verb, asked.path);
  }

  const key = isCacheableUrl(asked.path, asked.query) ? asked.shareKey : undefined;
  if (key === undefined) {
    const answer = await handle(door, { ...asked, isShared: false }, request, response);
    const finished = finish(answer, { ...asked, isShared: false, tags: [] });
    return [await inCoding(finished, asked.coding, "once"), "none"];
  }
  const about = { ...asked, isShared: true };
  const make = async (tags: ReadonlySet<string>) => {
    const answer = await handle(door, about, request, response);
    return finish(answer, { ...about, tags: [...tags] });
  };
  return [await door.shared.make(key, asked.coding, make), "miss"];
}

/** What is behind the door, the body that it may read limited. */
async function handle(
  door: Door,
  asked: Asked & { isShared: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RawAnswer> {
  const tooLarge = limitBody(request);
  const answer = asked.service
    ? answerFromService(asked.service, door.handlePage, request, asked)
    : answerPage(door.handlePage, request, response, asked);
  return tooLarge ? Promise.race([tooLarge, answer]) : answer;
}
