import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export type RecordedRequest = {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string | null;
};

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };

function decoded(body: Buffer, coding: string | undefined): string {
  if (coding === "br") return brotliDecompressSync(body).toString();
  if (coding === "gzip") return gunzipSync(body).toString();
  return body.toString();
}

/** Sends exactly what is said: no Host, Accept or other header of its own, the path as it is written. */
export function exchange(port: number, { method, path, headers, body }: RecordedRequest): Promise<Answer> {
  const sent = Object.entries(headers).flat();
  if (typeof body === "string") sent.push("Content-Length", String(Buffer.byteLength(body)));
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path, headers: sent, setHost: false, agent: false };
    const request = http.request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: decoded(Buffer.concat(chunks), response.headers["content-encoding"]),
        }),
      );
    });
    request.on("error", reject);
    request.end(body ?? undefined);
  });
}
