import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { rereadEnvironment } from "@/server/env";
import { OutgoingClient } from "@/server/outgoing/client";
import { SourceError } from "@/server/sources/source-error";
import { testDatabase } from "@/tests/prisma";
import { createAsk } from "./ask";

const database = testDatabase();

let answer: (response: ServerResponse) => void;
let heard: IncomingHttpHeaders[];
let origin: string;
let closedOrigin: string;
let nowMs: number;
let client: OutgoingClient;

const server = createServer((request, response) => {
  heard.push(request.headers);
  answer(response);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  closedOrigin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  await new Promise((resolve) => other.close(resolve));
  client = new OutgoingClient({ allowedHosts: ["127.0.0.1"] });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  rereadEnvironment();
  await client.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  heard = [];
  answer = (response) => response.end("{}");
  nowMs = Date.parse("2026-11-23T12:00:00Z");
  vi.stubEnv("SOURCE_URLS", `github.com=${origin}/github,down.example=${closedOrigin}`);
  vi.stubEnv("SOURCE_TOKENS", "github.com=hush");
  vi.stubEnv("SOURCE_LIMITS", "github.com=60");
  rereadEnvironment();
  await database.pool.query("TRUNCATE host_budget");
});

/** Each with a clock that goes on by what it waits for. */
const newAsk = (longestWaitMs = { first: 60_000, later: 60_000 }, more = {}) =>
  createAsk({
    ...more,
    pool: database.pool,
    client,
    longestWaitMs,
    clock: () => new Date(nowMs),
    wait: async (ms) => {
      nowMs += ms;
    },
    chance: () => 0.5,
  });

const failing = async (work: Promise<unknown>): Promise<SourceError> => {
  const error = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof SourceError)) throw new Error("It did not fail as sources do.");
  return error;
};

describe("createAsk", () => {
  it("takes turns at the interval of the host, one for each who asks at once", async () => {
    const startMs = nowMs;
    const turns: number[] = [];
    const asks = Array.from({ length: 12 }, () =>
      createAsk({
        pool: database.pool,
        client,
        longestWaitMs: { first: 60_000, later: 60_000 },
        clock: () => new Date(startMs),
        wait: async (ms) => turns.push(ms),
      }),
    );
    await Promise.all(asks.map((ask) => ask(`${origin}/github/x`)));
    expect(turns.sort((one, other) => one - other)).toEqual(
      Array.from({ length: 11 }, (_, place) => (place + 1) * 500),
    );
  });

  it("sends no more than a minute has room for, and keeps a part of it for who has begun", async () => {
    vi.stubEnv("SOURCE_LIMITS", "github.com=4");
    rereadEnvironment();
    const patience = { first: 20_000, later: 20_000 };
    const begun = newAsk(patience);
    for (let sent = 0; sent < 3; sent += 1) await begun(`${origin}/github/x`);
    const error = await failing(newAsk(patience)(`${origin}/github/x`));
    expect(error).toMatchObject({ failure: "busy", retryAt: new Date("2026-11-23T12:01:00Z") });
    await begun(`${origin}/github/x`);
    expect(heard).toHaveLength(4);
  });

  it("stops before a stated quota is spent, until it is renewed", async () => {
    answer = (response) => {
      response.setHeader("x-ratelimit-remaining", "10");
      response.setHeader("x-ratelimit-reset", String(Date.parse("2026-11-23T12:30:00Z") / 1000));
      response.end("{}");
    };
    await newAsk()(`${origin}/github/x`);
    const error = await failing(newAsk()(`${origin}/github/x`));
    expect(error).toMatchObject({ failure: "busy", retryAt: new Date("2026-11-23T12:30:00Z") });
    nowMs = Date.parse("2026-11-23T12:30:01Z");
    await newAsk()(`${origin}/github/x`);
    expect(heard).toHaveLength(2);
  });

  it("leaves a host alone for as long as it asks, whoever asks next", async () => {
    answer = (response) => response.writeHead(429, { "retry-after": "120" }).end();
    const first = await failing(newAsk()(`${origin}/github/x`));
    const second = await failing(newAsk()(`${origin}/github/x`));
    expect([first.failure, second.failure]).toEqual(["busy", "busy"]);
    expect(second.retryAt).toEqual(new Date("2026-11-23T12:02:00Z"));
    expect(heard).toHaveLength(1);
  });

  it("leaves a failing host alone for longer and longer, and not the others", async () => {
    const failures: string[] = [];
    const ask = newAsk({ first: 1_000, later: 1_000 });
    for (let tries = 0; tries < 4; tries += 1)
      failures.push((await failing(ask(`${closedOrigin}/x`))).failure);
    expect(failures).toEqual(["unavailable", "unavailable", "unavailable", "busy"]);
    await newAsk()(`${origin}/github/x`);
  });

  it("forgives a host that answers again", async () => {
    answer = (response) => response.writeHead(500).end();
    for (let tries = 0; tries < 2; tries += 1) await newAsk()(`${origin}/github/x`);
    answer = (response) => response.writeHead(404).end();
    expect((await newAsk()(`${origin}/github/x`)).status).toBe(404);
    const { rows } = await database.pool.query("SELECT failures, paused_until FROM host_budget");
    expect(rows).toEqual([{ failures: 0, paused_until: null }]);
  });

  it("sends credentials to their own API only", async () => {
    await newAsk()(`${origin}/github/x`);
    await newAsk()(`${origin}/githubbers/x`);
    await newAsk()(`${origin}/github/../x`);
    expect(heard.map(({ authorization }) => authorization)).toEqual(["Bearer hush", undefined, undefined]);
  });

  it("sends none to addresses that anybody may have written", async () => {
    await newAsk(undefined, { withCredentials: false })(`${origin}/github/x`);
    expect(heard[0]).not.toHaveProperty("authorization");
  });

  it("bears a host that states a quota without end", async () => {
    answer = (response) => {
      response.writeHead(200, {
        "x-ratelimit-remaining": "999999999999",
        "x-ratelimit-reset": "999999999999",
      });
      response.end("{}");
    };
    expect((await newAsk()(`${origin}/github/x`)).status).toBe(200);
    expect((await newAsk()(`${origin}/github/x`)).status).toBe(200);
  });

  it("says why an address is not asked", async () => {
    const guarded = new OutgoingClient();
    const ask = createAsk({ pool: database.pool, client: guarded });
    expect(await failing(ask(`${origin}/github/x`))).toMatchObject({ failure: "refused" });
    expect(await failing(ask("nowhere"))).toMatchObject({ failure: "refused" });
    await guarded.close();
  });
});
