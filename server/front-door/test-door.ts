import { once } from "node:events";
import { request as send, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { expect, vi } from "vitest";
import { AnswerCache } from "@/server/cache/answers";
import { SharedAnswers } from "@/server/cache/shared-answers";
import { dependsOn, tags } from "@/server/cache/tags";
import { allowedHosts } from "@/server/front-door/allowed-hosts";
import type { PageHandler } from "@/server/front-door/answer-page";
import { requestHandler } from "@/server/front-door/handle-request";
import { closeGracefully, limitedServer, listen } from "@/server/front-door/http-server";
import { createLimiter } from "@/server/front-door/limiter";
import type { Viewer } from "@/server/accounts/viewer";
import { below, type Service, type ServiceHandler } from "@/server/service";

export const testPage = `<!doctype html><script>start()</script>${"<p>A package</p>".repeat(200)}`;

const pageHandler: PageHandler = async (request, response) => {
  dependsOn(tags.packages);
  response.setHeader("Vary", "rsc, next-router-state-tree");
  response.setHeader("x-nextjs-cache", "MISS");
  response.writeHead(request.url?.includes("missing") ? 404 : 200, {
    "content-type": "text/html; charset=utf-8",
  });
  response.write(testPage.slice(0, 100));
  response.end(testPage.slice(100));
};

/** Answers with what it was asked. */
const apiHandler: ServiceHandler = async (request, verb, target) => {
  dependsOn(tags.package(1));
  const headers = { "content-type": "application/json", vary: "Accept, Cookie", allow: "GET, HEAD, OPTIONS" };
  const origin = `${request.headers.get("x-forwarded-proto")}://${request.headers.get("host")}`;
  const body = { verb, target, origin, cookie: request.headers.get("cookie") };
  return new Response(JSON.stringify(body), { status: verb === "TRACE" ? 405 : 200, headers });
};

type Options = {
  requestsPerMinute?: number;
  /** In place of one that says what it was asked. */
  services?: readonly Service[];
  readViewer?: (headers: Headers) => Promise<Viewer | null>;
};

type Got = { status: number; headers: IncomingMessage["headers"]; body: Buffer; text: string };

/** A front door on a free port, with handlers that a test can replace. */
export class TestDoor {
  readonly handlePage = vi.fn<PageHandler>(pageHandler);
  readonly answerApi = vi.fn<ServiceHandler>(apiHandler);
  readonly cache = new AnswerCache(1_000_000);
  readonly server: Server;
  private port = 0;

  private constructor({ requestsPerMinute = 1_000, services, readViewer }: Options) {
    this.cache.open();
    this.server = limitedServer(
      requestHandler({
        checkHost: allowedHosts(undefined, ["djangopackages.org"]),
        isProxyTrusted: true,
        shared: new SharedAnswers(this.cache),
        isDevelopment: false,
        services: services ?? [{ owns: below("/api/v4"), isNegotiated: true, answer: this.answerApi }],
        handlePage: this.handlePage,
        readViewer: readViewer ?? (async () => null),
        limiter: createLimiter(requestsPerMinute, true),
      }),
    );
  }

  /** Whom a test is from is said by X-Forwarded-For; without it nobody is counted, since all come from this machine. */
  static async open(options: Options = {}): Promise<TestDoor> {
    const door = new TestDoor(options);
    door.port = await listen(door.server, 0, "127.0.0.1");
    return door;
  }

  close(): Promise<void> {
    return closeGracefully(this.server, 100);
  }

  async ask(path: string, headers: Record<string, string> = {}, method = "GET", body?: Buffer): Promise<Got> {
    const sent = send({ port: this.port, host: "127.0.0.1", path, method, headers, agent: false });
    sent.end(body);
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    const whole = Buffer.concat((await response.toArray()) as Buffer[]);
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: whole,
      text: whole.toString(),
    };
  }

  /** What comes back for bytes that no client library would send. */
  async askRaw(text: string): Promise<string> {
    const socket = connect(this.port, "127.0.0.1");
    socket.end(text);
    return Buffer.concat((await socket.toArray()) as Buffer[]).toString();
  }

  /** Asks, and leaves once the page is being made. */
  async leave(path: string): Promise<void> {
    const calls = this.handlePage.mock.calls.length;
    const sent = send({ port: this.port, host: "127.0.0.1", path, agent: false });
    sent.on("error", () => undefined).end();
    await vi.waitFor(() => expect(this.handlePage.mock.calls.length).toBe(calls + 1));
    sent.destroy();
    await new Promise((resolve) => sent.once("close", resolve));
  }

  /** Asks, and leaves before it is their turn. */
  async leaveInLine(path: string): Promise<void> {
    const sent = send({ port: this.port, host: "127.0.0.1", path, agent: false });
    sent.on("error", () => undefined).end();
    const [, response] = (await once(this.server, "request")) as [IncomingMessage, ServerResponse];
    sent.destroy();
    await once(response, "close");
  }
}
