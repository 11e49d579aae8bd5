const LINKABLE = new Set(["http:", "https:"]);

/**
 * The address that a link may lead to, or null when the text is none: only http and https with a host, and no
 * user name in front of it, which would let an address pretend to be another site.
 */
export function externalUrl(text: string | null | undefined): string | null {
  if (!text || !URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  if (!LINKABLE.has(url.protocol) || !url.hostname || url.username || url.password) return null;
  return url.href;
}

/** "https://www.example.com/a/" → "example.com/a", for the text of a link. */
export function displayUrl(href: string): string {
  return href.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
