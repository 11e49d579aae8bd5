import { Readable } from "node:stream";
import type { IncomingMessage } from "node:http";
import { answerScope } from "@/server/answer-scope";
import { answeredInstead, drawPage, type PageHandler } from "@/server/front-door/answer-page";
import type { Asked } from "@/server/front-door/asked";
import { hasBody } from "@/server/front-door/body-limit";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { withAnswer } from "@/server/front-door/with-answer";
import type { DrawnAnswer, Service } from "@/server/service";

/** Hop-by-hop headers, which `new Request` has no place for; and what the front door itself does. */
const notPassedOn = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
  "te",
  "trailer",
  "expect",
  "accept-encoding",
]);
/** Verbs that `Request` takes as they are; others (TRACE) are carried by a GET, with the verb beside it. */
const carried = new Set(["HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** Asks a service; Next is only there for the pages that it wants to be drawn. */
export async function answerFromService(
  service: Service,
  handlePage: PageHandler,
  request: IncomingMessage,
  asked: Asked & { isShared: boolean },
): Promise<RawAnswer> {
  // HEAD is made as GET, so that its length and ETag are right.
  const verb = asked.isShared || asked.verb === "HEAD" ? "GET" : asked.verb;
  const answer = await service.answer(webRequest(request, asked, verb), verb, asked.path + asked.query);
  if ("drawnAt" in answer) return drawAnswer(answer, handlePage, request, asked);
  if (!(answer instanceof Response)) return { ...answer, body: Buffer.from(answer.body) };
  return {
    status: answer.status,
    headers: headersOf(answer),
    body: Buffer.from(await answer.arrayBuffer()),
  };
}

async function drawAnswer(
  { status, headers, drawnAt, exchange }: DrawnAnswer,
  handlePage: PageHandler,
  request: IncomingMessage,
  asked: Asked,
): Promise<RawAnswer> {
  const scope = answerScope();
  if (scope && exchange) scope.exchange = exchange;
  const drawn = await drawPage(handlePage, request, asked, drawnAt);
  const instead = answeredInstead();
  if (instead) return instead;
  // A page that fails is a fault, whatever the answer was to be.
  if (drawn.status >= 500) return drawn;
  const type = drawn.headers["content-type"];
  const body = exchange ? withAnswer(drawn.body, exchange.body) : drawn.body;
  return { status, headers: { ...(type && { "content-type": type }), ...headers }, body };
}

function webRequest(request: IncomingMessage, asked: Asked & { isShared: boolean }, verb: string): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || notPassedOn.has(name) || (asked.isShared && name === "cookie")) continue;
    headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  const url = `${asked.origin}${asked.path}${asked.query}`;
  const method = carried.has(verb) ? verb : "GET";
  if (method === "GET" || method === "HEAD" || !hasBody(request))
    return new Request(url, { method, headers });
  const body = Readable.toWeb(request) as ReadableStream<Uint8Array>;
  return new Request(url, { method, headers, body, duplex: "half" } as RequestInit);
}

function headersOf(response: Response): RawAnswer["headers"] {
  const headers: RawAnswer["headers"] = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  return headers;
}
