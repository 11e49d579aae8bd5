import type { IncomingMessage } from "node:http";
import { Refusal } from "@/server/front-door/refusal";
import type { Target } from "@/server/front-door/request-target";

/** How the visitor reached us: what links in the answer begin with. */
export type Visitor = { proto: "http" | "https"; host: string };

type CheckHost = (host: string | undefined) => string;

/**
 * Who is asked for, and how. X-Forwarded-* of a stranger are ignored. Of a list, the last item is the word of the proxy
 * that connects to us; the ones before it are what that proxy was told.
 */
export function readVisitor(
  request: IncomingMessage,
  target: Target,
  checkHost: CheckHost,
  isProxyTrusted: boolean,
): Visitor {
  if (hasSeveralHosts(request.rawHeaders)) throw new Refusal(400, "The request has several Host headers.");
  const ownHost = target.authority ?? request.headers.host;
  if (!isProxyTrusted) return { proto: "http", host: checkHost(ownHost) };
  return {
    proto: lastOf(request.headers["x-forwarded-proto"])?.toLowerCase() === "https" ? "https" : "http",
    host: checkHost(lastOf(request.headers["x-forwarded-host"]) ?? ownHost),
  };
}

/** Where the request comes from, in the words of whoever is believed; empty once the connection is gone. */
export function visitorAddress({ headers, socket }: IncomingMessage, isProxyTrusted: boolean): string {
  const forwarded = isProxyTrusted ? lastOf(headers["x-forwarded-for"]) : undefined;
  return forwarded ?? socket.remoteAddress ?? "";
}

/** Makes the headers say what we know, whatever the visitor wrote there: handlers and Next build links of them. */
export function overwriteForwarded(
  request: IncomingMessage,
  { proto, host }: Visitor,
  isProxyTrusted: boolean,
): void {
  const { headers } = request;
  headers.host = host;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = proto;
  headers["x-forwarded-for"] = visitorAddress(request, isProxyTrusted);
  delete headers["x-forwarded-port"];
  delete headers.forwarded;
}

function lastOf(header: string | string[] | undefined): string | undefined {
  const text = Array.isArray(header) ? header.join(",") : header;
  return text?.split(",").at(-1)?.trim() || undefined;
}

/** Node keeps the first and says nothing; a proxy before us may have looked at the second. */
function hasSeveralHosts(rawHeaders: readonly string[]): boolean {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === "host") count += 1;
  }
  return count > 1;
}
