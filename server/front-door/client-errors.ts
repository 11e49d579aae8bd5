import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { addressKind } from "@/server/front-door/address-kind";
import { DATA_VERBS } from "@/server/front-door/cors";
import { failureForm, plainAnswer } from "@/server/front-door/plain-answer";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { loggedPath } from "@/server/front-door/request-log";
import { MAX_URL_BYTES } from "@/server/front-door/request-target";
import { log } from "@/server/log";

type ParseError = Error & { code?: string; rawPacket?: Buffer };

const requestLine = /^([!#$%&'*+.^_`|~\dA-Za-z-]{1,64}) (\/\S*) HTTP\/1\.[01]\r\n/;

/** Answers what node could not parse, in the same form as everything else, and ends the connection. */
export function answerClientError(error: ParseError, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const answer = describe(error);
  log().info({ status: answer.status, reason: error.code }, "request that could not be read");
  end(socket, answer);
}

/** There is nowhere to tunnel to. */
export const refuseTunnel = (socket: Duplex): void => end(socket, empty(405, { allow: "GET, HEAD" }));

const empty = (status: number, headers: RawAnswer["headers"] = {}): RawAnswer => ({
  status,
  headers,
  body: Buffer.alloc(0),
});

function end(socket: Duplex, { status, headers, body }: RawAnswer): void {
  const all = {
    ...headers,
    date: new Date().toUTCString(),
    connection: "close",
    "content-length": String(body.length),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n`);
  socket.end(body);
}

function describe({ code, rawPacket }: ParseError): RawAnswer {
  const packet = rawPacket?.toString("latin1") ?? "";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return empty(408);
  if (code === "HPE_HEADER_OVERFLOW") return empty(isLongLine(packet) ? 414 : 431);
  const [, verb, url] = code === "HPE_INVALID_METHOD" ? (requestLine.exec(packet) ?? []) : [];
  return verb === undefined || url === undefined ? empty(400) : refuseInvented(verb, loggedPath(url));
}

/** An invented verb: refused as a known one would be. */
function refuseInvented(verb: string, path: string): RawAnswer {
  const kind = addressKind(path);
  return plainAnswer(405, `Method "${verb}" not allowed.`, failureForm(path, kind, undefined), {
    allow: kind === "data" ? DATA_VERBS : "GET, HEAD",
    ...(/^\/api\/v4(?:\/|$)/.test(path) && { vary: "Accept, Cookie" }),
  });
}

/** Whether it is the request line that overflowed. A later packet holds none: then it is told by having no line end. */
function isLongLine(packet: string): boolean {
  const end = packet.indexOf("\r\n");
  return end < 0 || end > MAX_URL_BYTES;
}
