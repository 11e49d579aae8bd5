/**
 * Scheme and host by which the site was asked, for absolute links. Whoever lets requests in (the front door) has made
 * sure that both headers can be believed.
 */
export function originOf({ headers, url }: Request): string {
  const scheme = headers.get("x-forwarded-proto") === "https" ? "https" : "http";
  return `${scheme}://${headers.get("host") ?? new URL(url).host}`;
}
