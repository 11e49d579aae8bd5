import type { AddressKind } from "@/server/front-door/address-kind";

/** How long a browser need not ask again; browsers allow two hours to a day. */
const PREFLIGHT_LASTS_SECONDS = 86_400;
export const DATA_VERBS = "GET, HEAD, OPTIONS";

const readable = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
};
const preflight = {
  ...readable,
  "access-control-allow-methods": DATA_VERBS,
  // The star means every header but this one.
  "access-control-allow-headers": "*, Authorization",
  "access-control-max-age": String(PREFLIGHT_LASTS_SECONDS),
};

/**
 * Lets the scripts of every site read what is public data, errors included. Never with credentials, which `*` rules
 * out; and no pages, which will show who is signed in.
 */
export function corsHeaders(kind: AddressKind, verb: string, isPage: boolean): Record<string, string> {
  if (kind !== "data") return {};
  if (verb === "OPTIONS") return preflight;
  return isPage ? {} : readable;
}
