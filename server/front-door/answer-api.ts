import { Readable } from "node:stream";
import type { IncomingMessage } from "node:http";
import type { Asked } from "@/server/front-door/asked";
import { hasBody } from "@/server/front-door/body-limit";
import type { RawAnswer } from "@/server/front-door/raw-answer";

/** The target is the path and query as they were sent: a Request's URL is normalised. */
export type ApiHandler = (request: Request, verb: string, target: string) => Promise<Response>;

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

/** Asks the API without going through Next. */
export async function answerFromApi(
  handler: ApiHandler,
  request: IncomingMessage,
  asked: Asked & { isShared: boolean },
): Promise<RawAnswer> {
  const verb = asked.isShared ? "GET" : asked.verb;
  const response = await handler(webRequest(request, asked, verb), verb, asked.path + asked.query);
  return {
    status: response.status,
    headers: headersOf(response),
    body: Buffer.from(await response.arrayBuffer()),
  };
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
