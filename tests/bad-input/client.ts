import http from "node:http";
import net from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { BadRequest } from "./generate";

/** An answer takes milliseconds; on a machine that is busy with other things, perhaps a second. */
const ANSWER_WITHIN_MS = 10_000;

export type Got = { status: number; headers: http.IncomingHttpHeaders; body: string };

function decoded(body: Buffer, coding: string | undefined): string {
  if (body.length === 0) return "";
  if (coding === "br") return brotliDecompressSync(body).toString();
  return coding === "gzip" ? gunzipSync(body).toString() : body.toString();
}

/** Sends a request as it is. Rejects when there is no whole answer within the limit. */
export function send(
  agent: http.Agent,
  port: number,
  { verb, target, headers, body }: BadRequest,
): Promise<Got> {
  const length = body === undefined ? [] : ["Content-Length", String(Buffer.byteLength(body))];
  const host = headers.some(([name]) => name === "Host") ? [] : ["Host", `127.0.0.1:${port}`];
  return new Promise((resolve, reject) => {
    const request = http.request({
      agent,
      host: "127.0.0.1",
      port,
      method: verb,
      path: target,
      headers: [...host, ...headers.flat(), ...length],
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
    request.end(body);
  });
}

/** What comes back for bytes that no client library would send, until the connection ends. */
export function sendBytes(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = net.connect({ port, host: "127.0.0.1", signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
    socket.on("data", (chunk) => chunks.push(chunk));
    // The server may break off while we are still sending.
    socket.on("error", (error) => (error.name === "AbortError" ? reject(error) : undefined));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
    socket.end(bytes, "latin1");
  });
}
