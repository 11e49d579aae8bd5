/**
 * What an address is to a client:
 * - `data`: for programs, the same for everyone. May be read by the scripts of other sites.
 * - `own`: for programs, different for each caller.
 * - `page`: for people.
 * - `asset`, `probe`: static files and the health, which are not counted against a client.
 */
export type AddressKind = "data" | "own" | "page" | "asset" | "probe";

const data =
  /^\/(?:api\/v[34](?:\/|$)|(?:changelog\/)?feeds\/|search\/(?:suggestions|opensearch)(?:\/|$)|packages\/p\/[^/]+\/badges\/|sitemap[\w-]*\.xml$|robots\.txt$)/;
const probe = /^\/health\/?$/;
const own = /^\/(?:api\/v3\/users(?:\/|$)|viewer\/?$|webhooks(?:\/|$)|packages\/github-webhook\/?$)/;

export function addressKind(decodedPath: string): AddressKind {
  if (own.test(decodedPath)) return "own";
  if (data.test(decodedPath)) return "data";
  if (decodedPath.startsWith("/_next/static/")) return "asset";
  return probe.test(decodedPath) ? "probe" : "page";
}
