import http from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OutgoingClient } from "@/server/outgoing/client";
import type { Resolve } from "@/server/outgoing/guarded-agent";

const MAX_BYTES = 1_000;
const loopback = [{ address: "127.0.0.1", family: 4 }];

/** Names that these tests give out: two lead to the test server, one outside, one is not known. */
const resolve: Resolve = async (hostname) => {
  if (hostname === "unknown.test") throw Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
  return loopback;
};

let server: http.Server;
let port: number;
let seen: http.IncomingMessage[] = [];
let client: OutgoingClient;

const handlers: Record<string, http.RequestListener> = {
  "/json": (_, answer) => answer.writeHead(200, { "content-type": "application/json" }).end('{"a":1}'),
  "/form": (request, answer) => {
    request.setEncoding("utf8").once("data", (body) => answer.end(`${request.method} ${body}`));
  },
  "/missing": (_, answer) => answer.writeHead(404).end("no"),
  "/gzip": (_, answer) => answer.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("packed")),
  "/br": (_, answer) => answer.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("packed")),
  "/damaged": (_, answer) => answer.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
  "/odd-coding": (_, answer) => answer.writeHead(200, { "content-encoding": "zap" }).end("?"),
  "/inherited-coding": (_, answer) => answer.writeHead(200, { "content-encoding": "constructor" }).end("?"),
  "/large": (_, answer) => answer.end("x".repeat(MAX_BYTES + 1)),
  "/bomb": (_, answer) =>
    answer.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(1_000_000))),
  "/silent": () => undefined,
  "/slow-body": (_, answer) => answer.writeHead(200).write("begun"),
  "/cut-off": (_, answer) => {
    answer.writeHead(200, { "content-length": "100" }).write("begun");
    setTimeout(() => answer.destroy(), 20);
  },
  "/circle": (_, answer) => answer.writeHead(302, { location: "/circle" }).end(),
  "/relative": (_, answer) => answer.writeHead(301, { location: "json" }).end(),
  "/elsewhere": (_, answer) => answer.writeHead(307, { location: `http://other.test:${port}/json` }).end(),
  "/to-metadata": (_, answer) => answer.writeHead(302, { location: "http://169.254.169.254/latest/" }).end(),
  "/to-private-name": (_, answer) =>
    answer.writeHead(302, { location: `http://private.test:${port}/json` }).end(),
  "/to-file": (_, answer) => answer.writeHead(302, { location: "file:///etc/passwd" }).end(),
};

beforeAll(async () => {
  server = http.createServer((request, answer) => {
    seen.push(request);
    handlers[request.url ?? ""]?.(request, answer);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
  client = new OutgoingClient({
    allowedHosts: ["allowed.test", `other.test:${port}`],
    maxBytes: MAX_BYTES,
    timeoutMs: 2_000,
    resolve,
  });
});
afterAll(async () => {
  await client.close();
  server.closeAllConnections();
  server.close();
});

const get = (path: string, options = {}) => client.get(`http://allowed.test:${port}${path}`, options);
const failure = async (answer: Promise<unknown>) =>
  answer.then(() => "none").catch((error: unknown) => error);

describe("answers", () => {
  it("come with status, headers and body, whatever the status", async () => {
    const answer = await get("/json");
    expect(answer).toMatchObject({ status: 200, headers: { "content-type": "application/json" } });
    expect(answer.body.toString()).toBe('{"a":1}');
    expect((await get("/missing")).status).toBe(404);
  });

  it.each(["/gzip", "/br"])("are unpacked (%s)", async (path) => {
    expect((await get(path)).body.toString()).toBe("packed");
  });

  it.each([
    ["/damaged", "bad_answer"],
    ["/odd-coding", "bad_answer"],
    ["/inherited-coding", "bad_answer"],
    ["/large", "too_large"],
    ["/bomb", "too_large"],
    ["/cut-off", "unreachable"],
    ["/circle", "too_many_redirects"],
    ["/to-file", "bad_address"],
  ])("that cannot be used are errors in words (%s)", async (path, kind) => {
    expect(await failure(get(path))).toMatchObject({ name: "OutgoingError", failure: kind });
  });

  it.each(["/silent", "/slow-body"])("must come in time (%s)", async (path) => {
    expect(await failure(get(path, { timeoutMs: 100 }))).toMatchObject({ failure: "timeout" });
  });
});

describe("addresses", () => {
  it.each([
    "http://127.0.0.1:1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[64:ff9b::127.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
    "http://100.64.0.1/",
  ])("must not be private: %s", async (address) => {
    expect(await failure(client.get(address))).toMatchObject({ failure: "forbidden_address" });
  });

  it("must not be private behind a name either", async () => {
    seen = [];
    const error = await failure(client.get(`http://private.test:${port}/json`));
    expect(error).toMatchObject({ failure: "forbidden_address" });
    expect((error as Error).message).toContain("OUTGOING_ALLOWED_HOSTS");
    expect(seen).toEqual([]);
  });

  it("are connected to as they were checked: the name is looked up once", async () => {
    let lookups = 0;
    const rebinding: Resolve = async () =>
      lookups++ === 0 ? [{ address: "192.0.2.1", family: 4 }] : loopback;
    const one = new OutgoingClient({ resolve: rebinding });
    expect(await failure(one.get(`http://rebinding.test:${port}/json`))).toMatchObject({
      failure: "forbidden_address",
    });
    expect(lookups).toBe(1);
    await one.close();
  });

  it.each([
    ["ftp://example.org/", "bad_address"],
    ["file:///etc/passwd", "bad_address"],
    ["no address", "bad_address"],
    ["https://name:word@example.org/", "bad_address"],
    ["http://unknown.test/", "unreachable"],
  ])("that cannot be asked are errors in words: %s", async (address, kind) => {
    expect(await failure(client.get(address))).toMatchObject({ failure: kind });
  });

  it("are allowed by host and port together, or by host alone", async () => {
    expect((await client.get(`http://other.test:${port}/json`)).status).toBe(200);
    const elsewhere = new OutgoingClient({ allowedHosts: ["other.test:1"], resolve });
    expect(await failure(elsewhere.get(`http://other.test:${port}/json`))).toMatchObject({
      failure: "forbidden_address",
    });
    await elsewhere.close();
  });
});

describe("forms", () => {
  it("are posted, to public addresses, and to nobody that they are redirected to", async () => {
    const fields = { code: "a b&c", secret: "s" };
    const answer = await client.postForm(`http://allowed.test:${port}/form`, fields);
    expect(answer.body.toString()).toBe("POST code=a+b%26c&secret=s");
    await expect(client.postForm(`http://private.test:${port}/form`, fields)).rejects.toMatchObject({
      failure: "forbidden_address",
    });
    await expect(client.postForm(`http://allowed.test:${port}/relative`, fields)).rejects.toMatchObject({
      failure: "bad_answer",
    });
  });
});

describe("redirects", () => {
  it("are followed, also relative ones", async () => {
    expect(await get("/relative")).toMatchObject({ status: 200, url: `http://allowed.test:${port}/json` });
  });

  it("do not lead to private addresses", async () => {
    expect(await failure(get("/to-metadata"))).toMatchObject({ failure: "forbidden_address" });
    expect(await failure(get("/to-private-name"))).toMatchObject({ failure: "forbidden_address" });
  });

  it("take credentials along to the same host only", async () => {
    const headers = { Authorization: "Bearer secret", "Private-Token": "secret", Accept: "application/json" };
    seen = [];
    await get("/relative", { headers });
    expect(seen[1]?.headers).toMatchObject({ authorization: "Bearer secret", "private-token": "secret" });
    seen = [];
    await get("/elsewhere", { headers });
    expect(seen[1]?.headers).not.toHaveProperty("authorization");
    expect(seen[1]?.headers).not.toHaveProperty("private-token");
    expect(seen[1]?.headers.accept).toBe("application/json");
  });
});
