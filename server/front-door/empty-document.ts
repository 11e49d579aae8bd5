import type { RawAnswer } from "@/server/front-door/raw-answer";

/** Beginning of the document that Next sends when a page says that it does not exist: a script must fill it. */
const MARK = '<html id="__next_error__"';
const LOOKED_AT_BYTES = 200;

/** The route of Next's own that draws `app/not-found.tsx` whole. */
export const NOT_FOUND_PATH = "/_not-found/";

/** Whether an answer says "not found" in a document that shows nothing without a script. */
export function isEmptyNotFound({ status, body }: RawAnswer): boolean {
  return status === 404 && body.toString("latin1", 0, LOOKED_AT_BYTES).includes(MARK);
}
