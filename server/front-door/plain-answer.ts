import { escapeHtml } from "@/lib/escape-html";
import type { RawAnswer } from "@/server/front-door/raw-answer";

/** A refusal or a fault in few words: JSON for the API's callers, a bare page for everyone else. */
export function plainAnswer(
  status: number,
  message: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): RawAnswer {
  const isApi = path.startsWith("/api/");
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${status}</title><h1>${status}</h1><p>${escapeHtml(message)}</p></html>\n`;
  return {
    status,
    headers: { ...headers, "content-type": isApi ? "application/json" : "text/html; charset=utf-8" },
    body: Buffer.from(isApi ? JSON.stringify({ detail: message }) : html),
  };
}

/** Empty, as the reference's redirects are. */
export function redirectAnswer(location: string): RawAnswer {
  return {
    status: 301,
    headers: { "content-type": "text/html; charset=utf-8", location },
    body: Buffer.alloc(0),
  };
}
