import type { RawAnswer } from "@/server/front-door/raw-answer";

/** Beginning of the document that Next sends when a page could not be drawn: a script must fill it. */
const MARK = '<html id="__next_error__"';
const LOOKED_AT_BYTES = 200;

/** Pages that draw the same whole: Next's own route for `app/not-found.tsx`, and ours for a fault. */
const drawnAt: Readonly<Record<number, string>> = { 404: "/_not-found/", 500: "/500/" };

/** The address of the page to send instead of a document that shows nothing without a script; undefined for others. */
export function drawnInsteadAt({ status, body }: RawAnswer): string | undefined {
  return isEmptyDocument(body) ? drawnAt[status] : undefined;
}

export const isEmptyDocument = (body: Buffer): boolean =>
  body.toString("latin1", 0, LOOKED_AT_BYTES).includes(MARK);
