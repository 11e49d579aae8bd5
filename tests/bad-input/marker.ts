/** What must never come back as markup. Whatever it is cut down to, what stands on both sides of a quote tells it. */
const MARKER = `zq7<script>alert(1)</script>zq7"zq8'zq9`;

/** The marker in forms that survive different places of a request. */
export const markers = [
  MARKER,
  encodeURIComponent(MARKER),
  encodeURIComponent(encodeURIComponent(MARKER)),
  `"><script>alert(1)</script>`,
  "%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
  "javascript:alert(1)//",
  "%0d%0aX-Injected:%20yes",
  "]]>%3Cscript%3Ealert(1)%3C/script%3E",
  "%3C/title%3E%3Cscript%3Ealert(1)%3C/script%3E",
  "%3C!--%3Cscript%3Ealert(1)",
  "\\u003cscript\\u003ealert(1)",
] as const;

const scriptElement = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;

/** What of the marker stands unescaped in a page or a document; undefined: nothing. */
export function unescaped(body: string, isHtml: boolean): string | undefined {
  const found = /<script\b[^>]*>alert\(1\)|(?:href|src|action)\s*=\s*["']?javascript:/i.exec(body);
  if (found || !isHtml) return found?.[0];
  // In a page's own scripts an apostrophe may stand within a text in double quotes.
  const scripts = body.match(scriptElement)?.join("\n") ?? "";
  const rest = body.replace(scriptElement, "");
  return /zq7<s|zq7"zq8|zq8'zq9/.exec(rest)?.[0] ?? /zq7<s|zq7"zq8/.exec(scripts)?.[0];
}
