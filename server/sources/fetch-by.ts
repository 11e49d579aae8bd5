import type { Ask } from "./ask";

/** Statuses that have no body, so that a `Response` refuses to be made with one. */
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * An `Ask` as a `fetch`, for libraries that bring none of their own. It can only GET, as an `Ask` does; a browser's further
 * options mean nothing to it.
 */
export function fetchBy(ask: Ask): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== "GET") throw new TypeError(`Sources are asked, never told: ${request.method}`);
    const headers = new Headers(request.headers);
    // Who asks is for the client to say.
    headers.delete("user-agent");
    const answer = await ask(request.url, { headers: Object.fromEntries(headers) });
    const received = new Headers(answer.headers);
    // The body has been unpacked.
    received.delete("content-encoding");
    received.delete("content-length");
    const { status, body } = answer;
    return new Response(WITHOUT_BODY.has(status) ? null : new Uint8Array(body), {
      status,
      headers: received,
    });
  };
}
