import type { IncomingMessage } from "node:http";
import { chooseCoding, type Coding } from "@/server/cache/codings";
import { addressKind, type AddressKind } from "@/server/front-door/address-kind";
import { hasBody } from "@/server/front-door/body-limit";
import { decodePath, readTarget, type Target } from "@/server/front-door/request-target";
import { DISMISSED_COOKIE } from "@/server/notices/dismissed";
import type { Service } from "@/server/service";
import { readVisitor, type Visitor } from "@/server/front-door/visitor";

export type Rules = {
  checkHost: (host: string | undefined) => string;
  isProxyTrusted: boolean;
  /** Next's hot reload is served: pages need a policy that lets it work. */
  isDevelopment: boolean;
  /** What answers part of the addresses without Next. */
  services: readonly Service[];
};

/** A request that was let in: what is asked for, in which form. */
export type Asked = Target &
  Visitor & {
    verb: string;
    origin: string;
    isDevelopment: boolean;
    coding: Coding;
    kind: AddressKind;
    /** It says who is asking: what is answered may be for that caller alone. */
    isPersonal: boolean;
    /** What answers it; undefined: the site's pages. */
    service: Service | undefined;
    /** The name under which an answer may be shared with whoever asks the same; undefined: it is this visitor's alone. */
    shareKey: string | undefined;
  };

export function readAsked(request: IncomingMessage, rules: Rules): Asked {
  const target = readTarget(request.url ?? "");
  const visitor = readVisitor(request, target, rules.checkHost, rules.isProxyTrusted);
  const origin = `${visitor.proto}://${visitor.host}`;
  // Also when slashes are encoded: `/api/v4%2Fpackages` is the API's own 404.
  const path = target.path.includes("%") ? decodePath(target.path) : target.path;
  const service = rules.services.find(({ owns }) => owns(path, request.method ?? "GET"));
  const kind = addressKind(path);
  return {
    path: target.path,
    query: target.query,
    proto: visitor.proto,
    host: visitor.host,
    verb: request.method ?? "GET",
    origin,
    isDevelopment: rules.isDevelopment,
    coding: chooseCoding(request.headers["accept-encoding"]),
    kind,
    isPersonal: isPersonal(request),
    service,
    shareKey: shareKey(request, `${origin}${target.path}${target.query}`, kind, service),
  };
}

const isPersonal = ({ headers }: IncomingMessage): boolean =>
  headers.authorization !== undefined || headers.cookie !== undefined;

function shareKey(
  request: IncomingMessage,
  url: string,
  kind: AddressKind,
  service?: Service,
): string | undefined {
  const { method, headers } = request;
  if (method !== "GET" && method !== "HEAD") return undefined;
  if (headers.authorization !== undefined || headers.rsc !== undefined || hasBody(request)) return undefined;
  // Pages are made for a browser that has dismissed banners, without them (server/notices/dismiss.ts).
  if (kind === "page" && !service && headers.cookie?.includes(DISMISSED_COOKIE)) return undefined;
  if (!service?.isNegotiated) return url;
  const form = apiForm(headers.accept);
  return form && `${url} ${form}`;
}

/** What browsers send: HTML, XML and pictures, then anything. No JSON, no parameters that could change the answer. */
const browserAccept =
  /^text\/html,(?:(?:application\/(?:xhtml\+)?xml|image\/[a-z+]+)(?:;q=0\.\d)?,)*\*\/\*;q=0\.\d(?:,application\/signed-exchange;v=b3;q=0\.\d)?$/;

/**
 * Accept headers that are answered alike at every address, whatever format the address names. The API negotiates any
 * other, each time anew.
 */
function apiForm(accept: string | undefined): "any" | "json" | "html" | undefined {
  if (accept === undefined || accept === "*/*") return "any";
  if (accept === "application/json") return "json";
  return browserAccept.test(accept) ? "html" : undefined;
}
