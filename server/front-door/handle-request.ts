import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Viewer } from "@/server/accounts/viewer";
import { answerScope, inAnswerScope } from "@/server/answer-scope";
import { isCacheableUrl } from "@/server/cache/cacheable-urls";
import { type FinishedAnswer, inCoding } from "@/server/cache/finished-answer";
import type { SharedAnswers } from "@/server/cache/shared-answers";
import { answerPage, type PageHandler } from "@/server/front-door/answer-page";
import { answerFromService } from "@/server/front-door/answer-service";
import { type Asked, readAsked, type Rules } from "@/server/front-door/asked";
import { hasBody, limitBody } from "@/server/front-door/body-limit";
import { finish } from "@/server/front-door/finish";
import { type Limiter, tooManyRequests } from "@/server/front-door/limiter";
import { NoticePages } from "@/server/front-door/notice-pages";
import { orUnavailable } from "@/server/front-door/outage";
import { newPageTurns } from "@/server/front-door/page-turns";
import { redirectAnswer } from "@/server/front-door/plain-answer";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { nextRequestId } from "@/server/front-door/request-id";
import type { CacheUse } from "@/server/front-door/request-log";
import { slashRedirect } from "@/server/front-door/slash-redirect";
import type { Turns } from "@/server/front-door/turns";
import { checkVerb, optionsAnswer } from "@/server/front-door/verbs";
import { fail, send, type Visit } from "@/server/front-door/visit";
import { overwriteForwarded } from "@/server/front-door/visitor";

type Door = Rules & {
  shared: SharedAnswers;
  handlePage: PageHandler;
  /** Who has the session that a Cookie header names. */
  readViewer: (headers: Headers) => Promise<Viewer | null>;
  /** Undefined: everybody may ask as often as they like. */
  limiter?: Limiter | undefined;
};

/** With what lasts as long as the door. */
type OpenDoor = Door & { turns: Turns };

/** Every request of the site: let in or refused, served from memory or made, sent, logged. */
export function requestHandler(given: Door): RequestListener {
  const door: OpenDoor = { ...given, turns: newPageTurns() };
  const notices = new NoticePages(door.handlePage, door);
  return (request, response) => {
    const visit: Visit = {
      id: nextRequestId(),
      startedAt: performance.now(),
      verb: request.method ?? "GET",
      request,
      response,
      asked: undefined,
      counted: undefined,
    };
    try {
      const asked = (visit.asked = readAsked(request, door));
      const counted = (visit.counted = door.limiter?.(request, asked, visit.startedAt));
      if (counted?.retryAfterSeconds !== undefined) throw tooManyRequests(counted.retryAfterSeconds);
      const kept = asked.shareKey === undefined ? undefined : door.shared.find(asked.shareKey, asked.coding);
      if (kept) return send(visit, kept, "hit");
      makeAnswer(door, asked, request, response)
        .then(([answer, cache]) => send(visit, answer, cache))
        .catch((error: unknown) => fail(visit, error, notices));
    } catch (error) {
      void fail(visit, error, notices);
    }
  };
}

async function makeAnswer(
  door: OpenDoor,
  asked: Asked,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<[FinishedAnswer, CacheUse]> {
  overwriteForwarded(request, asked, door.isProxyTrusted);
  if (!asked.service) {
    const shared = { ...asked, isShared: true, tags: [] };
    const location = slashRedirect(asked);
    if (location) return [finish(redirectAnswer(location), shared), "none"];
    if (asked.verb === "OPTIONS" && asked.kind === "data") return [finish(optionsAnswer(), shared), "none"];
    checkVerb(asked.verb, asked.kind);
  }

  const key = isCacheableUrl(asked.path, asked.query) ? asked.shareKey : undefined;
  if (key === undefined) {
    const own = { ...asked, isShared: false };
    const finished = await inAnswerScope(async (scope) => {
      const answer = await handle(door, own, request, response);
      const { formTargets, knowsViewer } = scope;
      return finish(answer, { ...own, tags: [], formTargets, knowsViewer });
    });
    return [await inCoding(finished, asked.coding, "once"), "none"];
  }
  const about = { ...asked, isShared: true };
  const make = async (tags: ReadonlySet<string>) => {
    const answer = await handle(door, about, request, response);
    const { outage, validUntilMs } = answerScope() ?? {};
    // What made do without the database is not kept.
    return finish(answer, { ...about, tags: outage === undefined ? [...tags] : [], validUntilMs });
  };
  return [await door.shared.make(key, asked.coding, make), "miss"];
}

/** What is behind the door, the body that it may read limited. */
function handle(
  door: OpenDoor,
  asked: Asked & { isShared: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RawAnswer> {
  const scope = answerScope();
  if (scope) {
    scope.origin = asked.origin;
    if (!asked.isShared) {
      scope.viewer = onceRead(() => {
        scope.knowsViewer = true;
        return door.readViewer(cookieOf(request));
      });
    }
  }
  const tooLarge = limitBody(request);
  const answer = asked.service
    ? orUnavailable(answerFromService(asked.service, door.handlePage, request, asked))
    : pageInTurn(door, asked, request, response);
  return tooLarge ? Promise.race([tooLarge, answer]) : answer;
}

/** Files wait for no page, and no page for what a visitor is still sending. */
function pageInTurn(
  { handlePage, turns }: OpenDoor,
  asked: Asked & { isShared: boolean },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RawAnswer> {
  const make = () => orUnavailable(answerPage(handlePage, request, response, asked));
  if (asked.kind === "asset" || hasBody(request)) return make();
  return turns.take(() => {
    if (!asked.isShared && response.destroyed) throw new Error("The visitor left before it was their turn.");
    return make();
  });
}

const cookieOf = ({ headers }: IncomingMessage) =>
  new Headers(headers.cookie === undefined ? {} : { cookie: headers.cookie });

/** However often it is asked, it is read once. */
function onceRead<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}
