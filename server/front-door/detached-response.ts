import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from "node:http";
import type { RawAnswer } from "@/server/front-door/raw-answer";

/**
 * A response without a connection: what is written to it is collected, so that one rendering can serve everyone who
 * waits for it, and goes on when the one who asked first has left.
 */
export class DetachedResponse extends ServerResponse {
  private readonly chunks: Buffer[] = [];
  private hasBegun = false;

  constructor(request: IncomingMessage) {
    super(request);
    // For node, finished is when the last byte is handed to the connection; there is none.
    Object.defineProperty(this, "headersSent", { get: () => this.hasBegun });
    Object.defineProperty(this, "writableFinished", { get: () => this.finished });
  }

  /** Resolves once the handler has ended its answer. */
  whole(): Promise<RawAnswer> {
    return new Promise((resolve, reject) => {
      const settle = () =>
        resolve({ status: this.statusCode, headers: this.plainHeaders(), body: Buffer.concat(this.chunks) });
      if (this.finished) return settle();
      this.once("finish", settle);
      this.once("error", reject);
      this.once("close", () => this.finished || reject(new Error("The answer was broken off.")));
    });
  }

  override writeHead(
    status: number,
    reason?: string | OutgoingHttpHeaders | OutgoingHttpHeader[],
    headers?: OutgoingHttpHeaders | OutgoingHttpHeader[],
  ): this {
    this.statusCode = status;
    const given = headers ?? (typeof reason === "object" ? reason : undefined);
    for (const [name, value] of headerPairs(given)) if (value !== undefined) this.setHeader(name, value);
    this.hasBegun = true;
    return this;
  }

  override flushHeaders(): void {
    this.hasBegun = true;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.hasBegun = true;
    this.chunks.push(bufferOf(chunk, rest[0]));
    const callback = rest.find(isCallback);
    if (callback) process.nextTick(callback);
    return true;
  }

  override end(...given: unknown[]): this {
    if (this.finished) return this;
    const [chunk, encoding] = given;
    if (typeof chunk === "string" || chunk instanceof Uint8Array) this.write(chunk, encoding);
    this.hasBegun = true;
    this.finished = true;
    process.nextTick(() => {
      given.find(isCallback)?.();
      this.emit("prefinish");
      this.emit("finish");
      this.emit("close");
    });
    return this;
  }

  /** Tells the handler that nobody waits any more. */
  override destroy(error?: Error): this {
    if (this.destroyed || this.finished) return this;
    this.destroyed = true;
    process.nextTick(() => {
      if (error) this.emit("error", error);
      this.emit("close");
    });
    return this;
  }

  private plainHeaders(): RawAnswer["headers"] {
    return Object.fromEntries(
      Object.entries(this.getHeaders()).map(([name, value]) => [
        name,
        Array.isArray(value) ? value : String(value),
      ]),
    );
  }
}

const isCallback = (argument: unknown): argument is () => void => typeof argument === "function";

function bufferOf(chunk: unknown, encoding: unknown): Buffer {
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  return Buffer.from(String(chunk), typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
}

function headerPairs(
  headers: OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined,
): [string, OutgoingHttpHeader | undefined][] {
  if (!Array.isArray(headers)) return Object.entries(headers ?? {});
  return headers.flatMap((name, index) => (index % 2 === 0 ? [[String(name), headers[index + 1]]] : []));
}
