import type { IncomingMessage } from "node:http";
import { Refusal } from "@/server/front-door/refusal";

/** Of any form or API call; files are not uploaded here. */
const MAX_BODY_BYTES = 1_048_576;

const tooLarge = () => new Refusal(413, `A body may have at most ${MAX_BODY_BYTES} bytes.`);

/** Whether a request says that a body follows its head. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

/**
 * Whether so little is left of a body, which nobody has begun to read, that node may read it to its end. A connection
 * that ends while bytes are under way is reset, and the client loses what it has not read of the answer.
 */
export const isSoonOver = ({ headers, readableDidRead }: IncomingMessage): boolean =>
  !readableDidRead && Number(headers["content-length"] ?? Infinity) <= MAX_BODY_BYTES;

/**
 * Refuses a body that says it is too large, and rejects as soon as more than it may arrives of one that does not say.
 * The promise stays pending otherwise: race it against the handler.
 */
export function limitBody(request: IncomingMessage): Promise<never> | undefined {
  if (Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES) throw tooLarge();
  if (request.headers["transfer-encoding"] === undefined) return undefined;
  return new Promise((_, reject) => {
    let received = 0;
    // Listening for "data" would start the flow before the handler is ready to read, so chunks are counted on entry.
    const push = request.push.bind(request);
    request.push = (chunk: Buffer | null, encoding) => {
      received += chunk?.length ?? 0;
      if (received <= MAX_BODY_BYTES) return push(chunk, encoding);
      reject(tooLarge());
      return true;
    };
  });
}
