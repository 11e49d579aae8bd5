import type { Duplex } from "node:stream";
import { MAX_URL_BYTES } from "@/server/front-door/request-target";

type ParseError = Error & { code?: string; rawPacket?: Buffer };

const reasons: Record<number, string> = {
  400: "Bad Request",
  405: "Method Not Allowed",
  408: "Request Timeout",
  414: "URI Too Long",
  431: "Request Header Fields Too Large",
};
const requestLine = /^([!#$%&'*+.^_`|~\dA-Za-z-]{1,64}) (\/\S*) HTTP\/1\.[01]\r\n/;

/** Answers what node could not parse, in the same form as everything else, and ends the connection. */
export function answerClientError(error: ParseError, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, headers = {}, body } = describe(error);
  const all = { ...headers, connection: "close", "content-length": String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${reasons[status] ?? ""}\r\n${lines.join("")}\r\n${body}`);
}

function describe({ code, rawPacket }: ParseError): {
  status: number;
  headers?: Record<string, string>;
  body: string;
} {
  const packet = rawPacket?.toString("latin1") ?? "";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return { status: 408, body: "" };
  if (code === "HPE_HEADER_OVERFLOW") return { status: isLongLine(packet) ? 414 : 431, body: "" };
  const [, verb, path] = code === "HPE_INVALID_METHOD" ? (requestLine.exec(packet) ?? []) : [];
  if (verb === undefined || path === undefined) return { status: 400, body: "" };
  // An invented verb: refused as a known one would be.
  const isV4 = /^\/api\/v4(?:[/?]|$)/.test(path);
  return {
    status: 405,
    headers: {
      allow: isV4 ? "GET, HEAD, OPTIONS" : "GET, HEAD",
      ...(isV4 && { "content-type": "application/json", vary: "Accept, Cookie" }),
    },
    body: isV4 ? JSON.stringify({ detail: `Method "${verb}" not allowed.` }) : "",
  };
}

/** Whether it is the request line that overflowed. A later packet holds none: then it is told by having no line end. */
function isLongLine(packet: string): boolean {
  const end = packet.indexOf("\r\n");
  return end < 0 || end > MAX_URL_BYTES;
}
