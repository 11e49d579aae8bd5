import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** An answer takes milliseconds; on a machine that is busy with other things, perhaps a second. */
const ANSWER_WITHIN_MS = 10_000;

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };

type Sent = {
  port: number;
  method: string;
  path: string;
  /** Names and values in turn. */
  headers: readonly string[];
  body: string | null | undefined;
  /** Without one, the connection is for this request only. */
  agent?: http.Agent;
};

function decoded(body: Buffer, coding: string | undefined): string {
  if (body.length === 0) return "";
  if (coding === "br") return brotliDecompressSync(body).toString();
  return coding === "gzip" ? gunzipSync(body).toString() : body.toString();
}

/**
 * Sends exactly what is said to a site on this machine: no Host, Accept or other header but a body's length, the path as it
 * is written. Rejects when there is no whole answer within the limit.
 */
export function sendExactly({ port, method, path, headers, body, agent }: Sent): Promise<Answer> {
  const length = typeof body === "string" ? ["Content-Length", String(Buffer.byteLength(body))] : [];
  return new Promise((resolve, reject) => {
    const request = http.request({
      agent: agent ?? false,
      host: "127.0.0.1",
      port,
      method,
      path,
      headers: [...headers, ...length],
      setHost: false,
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    request.on("error", reject);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = decoded(Buffer.concat(chunks), response.headers["content-encoding"]);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text });
      });
    });
    request.end(body ?? undefined);
  });
}
