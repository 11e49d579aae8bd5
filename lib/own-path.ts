const MAX_LENGTH = 2_000;
/** No site: what is left after reading a path against it is the path. */
const SOMEWHERE = "http://somewhere.invalid";

/**
 * Path and query where they lead to a page of this site; null for anything that a browser would take elsewhere
 * (`//evil.example`, `/\evil.example`, `/.//evil.example`, `javascript:…`).
 */
export function ownPath(text: string): string | null {
  if (text.length > MAX_LENGTH || !text.startsWith("/") || /[\\\p{Cc}]/u.test(text)) return null;
  if (!URL.canParse(text, SOMEWHERE)) return null;
  const { origin, pathname, search, hash } = new URL(text, SOMEWHERE);
  if (origin !== SOMEWHERE || pathname.startsWith("//")) return null;
  return pathname + search + hash;
}
