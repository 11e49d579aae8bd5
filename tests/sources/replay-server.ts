import { createHash } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { applyFault, type Fault } from "./faults";
import { bodyText, pathKey, readAnswers, type RecordedAnswer, replayed } from "./recorded-answers";

/** A request that the server was sent. */
export type ReplayedRequest = {
  path: string;
  headers: http.IncomingHttpHeaders;
  /** Milliseconds of `performance.now()`. */
  atMs: number;
};

const NOT_FOUND: RecordedAnswer = { path: "/", status: 404, body: { message: "Not Found" } };

/**
 * A host on a free port of 127.0.0.1 that answers what was recorded of the real one, with ETags and 304. What it has no
 * answer for is 404. It goes wrong as `fault` or `faultOf` say.
 */
export class ReplayServer {
  /** What is wrong with every answer. */
  fault: Fault | undefined;
  /** What is wrong with one: asked with each request's path and its number, from 1. */
  faultOf: (path: string, number: number) => Fault | undefined = () => this.fault;
  /** Sent with every answer, such as the quota that is left. */
  headers: Readonly<Record<string, string>> = {};
  /** Answers for what none was recorded for, such as any of thousands of made-up repositories. */
  otherwise: (path: string) => RecordedAnswer | undefined = () => undefined;
  readonly asked: ReplayedRequest[] = [];
  readonly host: string;
  readonly #recorded: readonly RecordedAnswer[];
  readonly #answers = new Map<string, RecordedAnswer>();
  readonly #server = http.createServer((request, response) => this.#answer(request, response));

  private constructor(host: string, recorded: readonly RecordedAnswer[]) {
    this.host = host;
    this.#recorded = recorded;
    this.reset();
  }

  /** `host` as its site is called ("github.com"); its answers: those recorded for it, unless others are given. */
  static async start(
    host: string,
    answers: readonly RecordedAnswer[] = readAnswers(host),
  ): Promise<ReplayServer> {
    const replay = new ReplayServer(host, answers);
    await new Promise<void>((listening) => replay.#server.listen(0, "127.0.0.1", listening));
    return replay;
  }

  /** As it was at the start, and nobody has asked. */
  reset(): void {
    this.fault = undefined;
    this.faultOf = () => this.fault;
    this.headers = {};
    this.otherwise = () => undefined;
    this.asked.splice(0);
    this.#answers.clear();
    for (const answer of this.#recorded) this.put(answer);
  }

  /** Answers with this from now on. */
  put(answer: RecordedAnswer): void {
    this.#answers.set(pathKey(answer.path), answer);
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Paths that were asked for, in turn. */
  get paths(): string[] {
    return this.asked.map(({ path }) => path);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  #answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    const path = request.url ?? "/";
    this.asked.push({ path, headers: request.headers, atMs: performance.now() });
    const found = this.#answers.get(pathKey(path)) ?? this.otherwise(path) ?? NOT_FOUND;
    const recorded = replayed(found, this.origin);
    const fault = this.faultOf(path, this.asked.length);
    const answer = fault ? applyFault(fault, recorded, response) : recorded;
    if (!answer) return;
    const body = bodyText(answer);
    const etag = answer.headers.etag ?? `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
    const headers = { "content-type": "application/json; charset=utf-8", ...this.headers, ...answer.headers };
    if (answer.status !== 200) return void response.writeHead(answer.status, headers).end(body);
    const isKnown = request.headers["if-none-match"]?.includes(etag.replace(/^W\//, ""));
    if (isKnown) return void response.writeHead(304, { ...this.headers, etag }).end();
    response.writeHead(200, { ...headers, etag }).end(body);
  }
}

/** What an operator sets for the replayed hosts to be asked in place of the real ones. */
export const replaySettings = (...servers: readonly ReplayServer[]): Record<string, string> => ({
  SOURCE_URLS: servers.map(({ host, origin }) => `${host}=${origin}`).join(","),
  OUTGOING_ALLOWED_HOSTS: servers.map(({ origin }) => new URL(origin).host).join(","),
});
