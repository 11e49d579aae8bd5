import { once } from "node:events";
import { request as send, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AnswerCache } from "@/server/cache/answers";
import { SharedAnswers } from "@/server/cache/shared-answers";
import { dependsOn, tags } from "@/server/cache/tags";
import { allowedHosts } from "@/server/front-door/allowed-hosts";
import type { ApiHandler } from "@/server/front-door/answer-api";
import type { PageHandler } from "@/server/front-door/answer-page";
import { requestHandler } from "@/server/front-door/handle-request";
import { closeGracefully, limitedServer, listen } from "@/server/front-door/http-server";

const page = `<!doctype html><script>start()</script>${"<p>A package</p>".repeat(200)}`;
const html = "text/html; charset=utf-8";

const handlePage = vi.fn<PageHandler>();
const answerApi = vi.fn<ApiHandler>();
let cache: AnswerCache;
let server: Server;
let port: number;

beforeEach(async () => {
  handlePage.mockReset().mockImplementation(async (request, response) => {
    dependsOn(tags.packages);
    response.setHeader("Vary", "rsc, next-router-state-tree");
    response.setHeader("x-nextjs-cache", "MISS");
    response.writeHead(request.url?.includes("missing") ? 404 : 200, { "content-type": html });
    response.write(page.slice(0, 100));
    response.end(page.slice(100));
  });
  answerApi.mockReset().mockImplementation(async (request, verb, target) => {
    dependsOn(tags.package(1));
    const headers = {
      "content-type": "application/json",
      vary: "Accept, Cookie",
      allow: "GET, HEAD, OPTIONS",
    };
    const origin = `${request.headers.get("x-forwarded-proto")}://${request.headers.get("host")}`;
    const body = { verb, target, origin, cookie: request.headers.get("cookie") };
    return new Response(JSON.stringify(body), { status: verb === "TRACE" ? 405 : 200, headers });
  });
  cache = new AnswerCache(1_000_000);
  cache.open();
  const rules = { checkHost: allowedHosts(undefined, ["djangopackages.org"]), isProxyTrusted: true };
  server = limitedServer(
    requestHandler({ ...rules, shared: new SharedAnswers(cache), answerApi, handlePage }),
  );
  port = await listen(server, 0, "127.0.0.1");
});

afterEach(() => closeGracefully(server, 100));

type Got = { status: number; headers: IncomingMessage["headers"]; body: Buffer; text: string };

async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
  body?: Buffer,
): Promise<Got> {
  const sent = send({ port, host: "127.0.0.1", path, method, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  const chunks = await response.toArray();
  const whole = Buffer.concat(chunks as Buffer[]);
  return { status: response.statusCode ?? 0, headers: response.headers, body: whole, text: whole.toString() };
}

/** What comes back for bytes that no client library would send. */
async function askRaw(text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.end(text);
  return Buffer.concat((await socket.toArray()) as Buffer[]).toString();
}

test("makes a page once and then serves it from memory, the same for all", async () => {
  const cold = await ask("/packages/p/django/", { cookie: "session=secret" });
  const warm = await ask("/packages/p/django/");
  expect(cold.text).toBe(page);
  expect(warm.text).toBe(page);
  expect(handlePage).toHaveBeenCalledTimes(1);
  expect(handlePage.mock.calls[0]?.[0].headers.cookie).toBeUndefined();
});

test("makes a page anew once something it depends on has changed", async () => {
  await ask("/packages/p/django/");
  cache.drop(tags.packages);
  await ask("/packages/p/django/");
  expect(handlePage).toHaveBeenCalledTimes(2);
});

test("makes one answer for all who ask at the same time", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask("/packages/")));
  expect(answers.map(({ text }) => text)).toEqual(Array(5).fill(page));
  expect(handlePage).toHaveBeenCalledTimes(1);
});

test("answers HEAD from what GET made, with its length and no body", async () => {
  const head = await ask("/packages/", {}, "HEAD");
  expect(head).toMatchObject({ status: 200, text: "" });
  expect(head.headers["content-length"]).toBe(String(page.length));
  expect((await ask("/packages/")).text).toBe(page);
  expect(handlePage).toHaveBeenCalledTimes(1);
});

test("is 404 for what is missing, cold and warm, and keeps none of it", async () => {
  expect((await ask("/packages/p/missing/")).status).toBe(404);
  expect((await ask("/packages/p/missing/")).status).toBe(404);
  expect(cache.size).toBe(0);
});

test("does not keep addresses of endless variety, nor what asks for one visitor", async () => {
  await ask("/packages/?q=free+text");
  await ask("/packages/", { authorization: "Bearer x" });
  await ask("/packages/", { rsc: "1" });
  expect(cache.size).toBe(0);
  await ask("/accounts/", { cookie: "session=secret" });
  expect(handlePage.mock.lastCall?.[0].headers.cookie).toBe("session=secret");
});

test("gives a page its policy, its validators and none of Next's headers", async () => {
  const { headers } = await ask("/packages/");
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[^']+';/);
  expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(headers.vary).toBe("Accept-Encoding");
  expect(headers["x-nextjs-cache"]).toBeUndefined();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toBeUndefined();
  const secure = await ask("/packages/", { "x-forwarded-proto": "https" });
  expect(secure.headers["strict-transport-security"]).toMatch(/^max-age=\d+/);
});

test("compresses, with a validator of its own, and says 304 when it matches", async () => {
  const plain = await ask("/packages/");
  const gzip = await ask("/packages/", { "accept-encoding": "gzip" });
  const again = await ask("/packages/", { "accept-encoding": "gzip" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(again.body).toString()).toBe(page);
  expect(gzip.headers.etag).not.toBe(plain.headers.etag);
  const same = await ask("/packages/", {
    "accept-encoding": "gzip",
    "if-none-match": `"x", ${gzip.headers.etag}`,
  });
  expect(same).toMatchObject({ status: 304, text: "" });
  expect(same.headers.etag).toBe(gzip.headers.etag);
  expect((await ask("/packages/", { "if-none-match": `${gzip.headers.etag}` })).status).toBe(200);
});

test("asks the API with a trustworthy origin and keeps one answer for each", async () => {
  const forwarded = { host: "djangopackages.org:8443", "x-forwarded-proto": "https" };
  const answer = await ask("/api/v4/packages/1/", { ...forwarded, cookie: "a=b" });
  expect(JSON.parse(answer.text)).toEqual({
    verb: "GET",
    target: "/api/v4/packages/1/",
    origin: "https://djangopackages.org:8443",
    cookie: null,
  });
  expect(answer.headers).toMatchObject({ vary: "Accept, Cookie", allow: "GET, HEAD, OPTIONS" });
  await ask("/api/v4/packages/1/", forwarded);
  expect(answerApi).toHaveBeenCalledTimes(1);
  await ask("/api/v4/packages/1/", { host: "djangopackages.org" });
  await ask("/api/v4/packages/1/", { ...forwarded, accept: "text/html,*/*;q=0.8" });
  await ask("/api/v4/packages/1/", { ...forwarded, accept: "application/json; indent=4" });
  expect(answerApi).toHaveBeenCalledTimes(4);
});

test("lets the API answer every verb, with its body", async () => {
  const posted = await ask("/api/v4/packages/1", { "content-length": "2" }, "POST", Buffer.from("{}"));
  expect(JSON.parse(posted.text)).toMatchObject({ verb: "POST", target: "/api/v4/packages/1" });
  expect((await ask("/api/v4/packages/1/", {}, "TRACE")).status).toBe(405);
  expect((await ask("/api/v4/packages/1/", {}, "PROPFIND")).status).toBe(200);
});

test("redirects a page to its final slash, whatever the verb", async () => {
  const answer = await ask("/packages?page=2&&x=%ff", {}, "POST");
  expect(answer).toMatchObject({ status: 301, text: "" });
  expect(answer.headers.location).toBe("/packages/?page=2&&x=%ff");
});

test("refuses other verbs on pages, known or invented", async () => {
  for (const verb of ["POST", "OPTIONS", "TRACE", "PROPFIND"]) {
    const answer = await ask("/packages/", {}, verb);
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  }
  const invented = await askRaw("BREW /api/v4/packages/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect(invented).toMatch(/^HTTP\/1.1 405 .*allow: GET, HEAD, OPTIONS/s);
  expect(invented).toMatch(/\{"detail":"Method \\"BREW\\" not allowed."\}$/);
});

test("refuses hosts that are not allowed, missing or doubled", async () => {
  const stranger = await ask("/api/v4/packages/1/", { host: "evil.example" });
  expect(stranger.status).toBe(400);
  expect(stranger.text).toContain("ALLOWED_HOSTS");
  expect((await ask("/", { host: "bad host!" })).status).toBe(400);
  expect(await askRaw("GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
  expect(
    await askRaw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n"),
  ).toMatch(/^HTTP\/1.1 400 /);
  expect(
    await askRaw("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
  ).toMatch(/^HTTP\/1.1 400 /);
});

test("refuses what is too long or too large", async () => {
  expect((await ask(`/${"a".repeat(9_000)}`)).status).toBe(414);
  expect(await askRaw(`GET /${"a".repeat(50_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 414 /,
  );
  expect(await askRaw(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(50_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431 /,
  );
  expect((await ask("/api/v4/", { "content-length": "9999999999" }, "POST")).status).toBe(413);
});

test("refuses a body that grows too large while it arrives", async () => {
  answerApi.mockImplementation(async (request) => new Response(await request.text()));
  const large = await ask(
    "/api/v4/",
    { "transfer-encoding": "chunked" },
    "POST",
    Buffer.alloc(3_000_000, "x"),
  );
  expect(large.status).toBe(413);
  const small = await ask("/api/v4/", { "transfer-encoding": "chunked" }, "POST", Buffer.from("small"));
  expect(small.text).toBe("small");
});

test("says no more of a fault than where it is logged", async () => {
  handlePage.mockRejectedValue(new Error("secret detail"));
  answerApi.mockRejectedValue(new Error("secret detail"));
  for (const path of ["/packages/", "/api/v4/packages/1/"]) {
    const answer = await ask(path);
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("secret");
    expect(answer.text).toContain(answer.headers["x-request-id"]);
  }
});

test("refuses tunnels and ignores upgrades", async () => {
  expect(await askRaw("CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(
    /^HTTP\/1.1 405 /,
  );
  const upgrade =
    "GET /packages/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
  expect(await askRaw(upgrade)).toMatch(/^HTTP\/1.1 200 /);
});

test("ends a running request before it closes", async () => {
  let finish: () => void = () => undefined;
  handlePage.mockImplementation(async (_, response) => {
    await new Promise<void>((resolve) => (finish = resolve));
    response.end("late");
  });
  const running = ask("/packages/");
  await vi.waitFor(() => expect(handlePage).toHaveBeenCalled());
  const closing = closeGracefully(server);
  finish();
  expect((await running).text).toBe("late");
  await closing;
  await expect(ask("/packages/")).rejects.toThrow();
});
