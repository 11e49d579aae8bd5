import { CatalogueError } from "@/server/errors";

const MAX_REASON = 1_000;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const bad = (message: string) => new CatalogueError("bad_request", message);

/** `X-Reason`: why the change is made, for the history. Percent-encoded, since headers hold ASCII only. */
export function reasonOf(headers: Headers): string {
  const sent = headers.get("x-reason") ?? "";
  let reason: string;
  try {
    reason = decodeURIComponent(sent.replace(/%(?![\da-f]{2})/gi, "%25"));
  } catch {
    throw bad("X-Reason is not percent-encoded UTF-8.");
  }
  const plain = reason.replace(/\p{Cc}+/gu, " ").trim();
  if (plain.length > MAX_REASON) throw bad(`X-Reason has at most ${MAX_REASON} characters.`);
  return plain;
}

/** `Idempotency-Key`: what names a request that may be sent again. Undefined where it is not sent. */
export function submissionOf(headers: Headers): string | undefined {
  const sent = headers.get("idempotency-key");
  if (sent === null) return undefined;
  const key = sent.replace(/^"(.*)"$/, "$1").toLowerCase();
  if (!UUID.test(key)) throw bad("Idempotency-Key is a UUID.");
  return key;
}
