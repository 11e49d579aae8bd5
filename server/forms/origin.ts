/**
 * Whether a request that changes something comes from a page of this site. Every browser that runs our pages says so: the
 * newer ones by `Sec-Fetch-Site`, all by `Origin`. What says neither is no browser, and has a token for the API.
 */
export function isFromOurPages(headers: Headers, origin: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  return headers.get("origin") === origin;
}
