import type { AddressKind } from "@/server/front-door/address-kind";

/** How long a browser need not ask again; browsers allow two hours to a day. */
const PREFLIGHT_LASTS_SECONDS = 86_400;
export const DATA_VERBS = "GET, HEAD, OPTIONS";
/** What a token may let its bearer do: no cookie counts there, so another site's script can do nothing in anybody's name. */
const WRITE_VERBS = `${DATA_VERBS}, POST, PUT, PATCH, DELETE`;
const writable = /^\/api\/v4\/(?:packages|grids)(?:[/.]|$)/;

const readable = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers":
    "Allow, ETag, Location, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id",
};
const preflight = (path: string) => ({
  ...readable,
  "access-control-allow-methods": writable.test(path) ? WRITE_VERBS : DATA_VERBS,
  // The star means every header but this one.
  "access-control-allow-headers": "*, Authorization",
  "access-control-max-age": String(PREFLIGHT_LASTS_SECONDS),
});

type About = { kind: AddressKind; verb: string; path: string };

/**
 * Lets the scripts of every site read what is public data, errors included, and write with a token of their own. Never
 * with credentials, which `*` rules out; and no pages, which will show who is signed in.
 */
export function corsHeaders({ kind, verb, path }: About, isPage: boolean): Record<string, string> {
  if (kind !== "data") return {};
  if (verb === "OPTIONS") return preflight(path);
  return isPage ? {} : readable;
}
