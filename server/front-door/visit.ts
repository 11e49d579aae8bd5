import type { IncomingMessage, ServerResponse } from "node:http";
import type { FinishedAnswer } from "@/server/cache/finished-answer";
import { addressKind } from "@/server/front-door/address-kind";
import type { Asked } from "@/server/front-door/asked";
import { hasBody, isSoonOver } from "@/server/front-door/body-limit";
import { DATA_VERBS } from "@/server/front-door/cors";
import { deliver } from "@/server/front-door/deliver";
import { finish } from "@/server/front-door/finish";
import type { Counted } from "@/server/front-door/limiter";
import type { NoticePages } from "@/server/front-door/notice-pages";
import { failureForm, plainAnswer, unreadForm } from "@/server/front-door/plain-answer";
import { Refusal, Unavailable } from "@/server/front-door/refusal";
import { type CacheUse, logFault, loggedPath, logOutage, logRequest } from "@/server/front-door/request-log";

/** Logged, never sent: the visitor left before there was an answer. */
const VISITOR_LEFT = 499;

/** One request and its response, until it is answered. */
export type Visit = {
  id: string;
  startedAt: number;
  verb: string;
  request: IncomingMessage;
  response: ServerResponse;
  /** Undefined while it is not known what is asked for, or not counted. */
  asked: Asked | undefined;
  counted: Counted | undefined;
};

/** Sends an answer and logs it. */
export function send(visit: Visit, answer: FinishedAnswer, cache: CacheUse): void {
  const { id, verb, request, response, counted } = visit;
  // A fault after the head went out can only be shown by breaking off.
  if (response.headersSent) return void response.destroy();
  // What is left of a long body is not waited for: the connection ends with the answer.
  if (!request.complete && hasBody(request) && !isSoonOver(request)) response.shouldKeepAlive = false;
  const own = counted ? ["x-request-id", id, ...counted.headers] : ["x-request-id", id];
  const delivered = deliver(request, response, verb, own, answer);
  logRequest(visit, request.url ?? "", delivered, cache);
}

/** Tells whoever asked that there is no answer, in the form that they read. Never rejects. */
export async function fail(visit: Visit, error: unknown, notices: NoticePages): Promise<void> {
  const { id, verb, request, response, asked } = visit;
  const url = request.url ?? "";
  if (response.destroyed) return logRequest(visit, url, { status: VISITOR_LEFT, bytes: 0 }, "none");
  if (error instanceof Unavailable) logOutage(error.cause, id, url);
  else if (!(error instanceof Refusal)) logFault(error, id, url);

  const { status, message, headers } =
    error instanceof Refusal ? error : { status: 500, message: faultMessage(id), headers: {} };
  const path = asked?.path ?? loggedPath(url);
  const kind = asked?.kind ?? addressKind(path);
  const form = (asked ? failureForm : unreadForm)(path, kind, request.headers.accept);
  const notice = form === "page" ? await notices.find(status, request, asked) : undefined;
  // Version 4 names its verbs in whatever it answers.
  const all = kind === "data" ? { allow: DATA_VERBS, ...headers } : headers;
  const answer = notice
    ? { ...notice, headers: { ...all, ...notice.headers } }
    : plainAnswer(status, message, form, all);
  const unknown = { proto: "http", origin: "", isDevelopment: false, isPersonal: true } as const;
  const about = { ...unknown, ...asked, verb, path, kind, service: undefined, isShared: false, tags: [] };
  send(visit, finish(answer, about), "none");
}

const faultMessage = (id: string) => `Something went wrong here. It is logged as ${id}.`;
