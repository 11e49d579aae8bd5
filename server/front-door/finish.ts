import { isCompressible } from "@/server/cache/codings";
import { finishedAnswer, strongEtag, type FinishedAnswer } from "@/server/cache/finished-answer";
import type { Asked } from "@/server/front-door/asked";
import { cacheControl } from "@/server/front-door/cache-control";
import { dataPolicy, developmentPolicy, pagePolicy } from "@/server/front-door/content-security-policy";
import { corsHeaders } from "@/server/front-door/cors";
import type { RawAnswer } from "@/server/front-door/raw-answer";
import { securityHeaders } from "@/server/front-door/security-headers";

/** Headers of one connection, of Next's own cache, or that are made anew here. */
const notOurs =
  /^(?:connection|keep-alive|transfer-encoding|date|content-length|etag|last-modified|accept-ranges|link|x-powered-by|x-nextjs-.*)$/;

type About = Pick<
  Asked,
  "verb" | "path" | "kind" | "proto" | "origin" | "service" | "isDevelopment" | "isPersonal"
> & {
  isShared: boolean;
  tags: readonly string[];
  validUntilMs?: number | undefined;
  formTargets?: readonly string[] | undefined;
  knowsViewer?: boolean | undefined;
};

/** Gives an answer the headers that every answer of its kind carries. */
export function finish(raw: RawAnswer, about: About): FinishedAnswer {
  const type = String(raw.headers["content-type"] ?? "");
  const isDocument = type.startsWith("text/html");
  const isEncoded = raw.headers["content-encoding"] !== undefined;
  const isSmall = isEncoded || !isCompressible(type, raw.body.length, about.kind === "asset");
  const headers = {
    ...keptHeaders(raw, about),
    ...(isSmall ? {} : { vary: withEncoding(about.service ? raw.headers.vary : undefined) }),
    "content-security-policy": isDocument ? documentPolicy(raw, about) : dataPolicy,
    ...securityHeaders(about.proto, isDocument),
    ...corsHeaders(about, isDocument && raw.body.length > 0),
  };
  const hasEtag = raw.status === 200 && (about.verb === "GET" || about.verb === "HEAD");
  return finishedAnswer({
    status: raw.status,
    headers: flat(headers),
    etag: hasEtag ? strongEtag(about.origin, raw.body) : undefined,
    coding: "identity",
    isCompressible: !isSmall,
    body: raw.body,
    tags: raw.headers["set-cookie"] === undefined ? about.tags : [],
    validUntilMs: about.validUntilMs,
  });
}

const documentPolicy = ({ body }: RawAnswer, { isDevelopment, formTargets }: About) =>
  isDevelopment ? developmentPolicy : pagePolicy(body.toString(), formTargets);

function keptHeaders({ status, headers }: RawAnswer, about: About): RawAnswer["headers"] {
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !notOurs.test(name)));
  const caching = { "cache-control": cacheControl({ status, ...about }) };
  if (about.service) return { ...caching, ...kept };
  if (about.kind === "asset") return kept;
  // Next names its own request headers in Vary and its own policy in Cache-Control.
  delete kept.vary;
  return { ...kept, ...caching };
}

function withEncoding(vary: string | string[] | undefined): string {
  const named = Array.isArray(vary) ? vary.join(", ") : vary;
  return named ? `${named}, Accept-Encoding` : "Accept-Encoding";
}

function flat(headers: RawAnswer["headers"]): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, one]));
}
