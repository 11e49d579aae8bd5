import { createHash } from "node:crypto";

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const externalScript = /\bsrc\s*=/i;
/** Data blocks (JSON-LD) are not run, so the policy does not concern them. */
const dataBlock = /\btype\s*=\s*["']?(?!text\/javascript|module)[^"'\s>]+/i;

/** `sha256-…` of every inline script of a page, each once. */
export function inlineScriptHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const [, attributes = "", code = ""] of html.matchAll(scriptElement)) {
    if (externalScript.test(attributes) || dataBlock.test(attributes)) continue;
    hashes.add(`'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  }
  return [...hashes];
}

/**
 * Everything from here; scripts only from files or those that stood in the page when it was made.
 * @param formTargets origins that its forms lead to, besides ours
 */
export function pagePolicy(html: string, formTargets: readonly string[] = []): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...inlineScriptHashes(html)].join(" "),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ["form-action 'self'", ...formTargets].join(" "),
  ].join("; ");
}

/** For what is no page: should a browser ever show it as one, nothing in it runs. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** While developing: Next's hot reload evaluates code, adds style elements and uses a web socket. */
export const developmentPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' ws: wss:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");
