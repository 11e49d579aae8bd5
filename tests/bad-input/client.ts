import type http from "node:http";
import net from "node:net";
import { type Answer, sendExactly } from "@/tests/send-exactly";
import type { BadRequest } from "./generate";

/** What is no HTTP is refused at once. */
const ANSWER_WITHIN_MS = 10_000;

/** Sends a request as it is; with a Host that is served, where it names none. */
export function send(
  agent: http.Agent,
  port: number,
  { verb, target, headers, body }: BadRequest,
): Promise<Answer> {
  const host = headers.some(([name]) => name === "Host") ? [] : ["Host", `127.0.0.1:${port}`];
  return sendExactly({
    agent,
    port,
    method: verb,
    path: target,
    headers: [...host, ...headers.flat()],
    body,
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
