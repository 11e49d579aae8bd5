import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { OutgoingClient } from "@/server/outgoing/client";
import { type Fault, RETRY_AFTER_SECONDS } from "./faults";
import { replaySettings, ReplayServer } from "./replay-server";

const client = new OutgoingClient({ allowedHosts: ["127.0.0.1"] });
let server: ReplayServer;

beforeAll(async () => {
  server = await ReplayServer.start("git.example.org", [
    { path: "/a?x=1&y=2", headers: { link: "<{origin}/b>; rel=next" }, body: { stars: 3, name: "a" } },
    { path: "/moved", status: 301, headers: { location: "{origin}/a?x=1&y=2" }, body: {} },
  ]);
});
afterAll(() => server.stop());
beforeEach(() => {
  server.fault = undefined;
});

const ask = (path: string, headers = {}) =>
  client.get(`${server.origin}${path}`, { headers, timeoutMs: 300 });
const textOf = async (path: string) => (await ask(path)).body.toString();

describe("ReplayServer", () => {
  it("answers what was recorded, whatever the order of a query, with its own origin in it", async () => {
    const answer = await ask("/a?y=2&x=1");
    expect(JSON.parse(answer.body.toString())).toEqual({ stars: 3, name: "a" });
    expect(answer.headers).toMatchObject({ link: `<${server.origin}/b>; rel=next` });
    expect(server.paths.at(-1)).toBe("/a?y=2&x=1");
  });

  it("answers 304 to who knows it already, and anew once it has changed", async () => {
    const { etag = "" } = (await ask("/a?x=1&y=2")).headers;
    expect(await ask("/a?x=1&y=2", { "if-none-match": `W/${etag}` })).toMatchObject({ status: 304 });
    server.put({ path: "/a?x=1&y=2", body: { stars: 4, name: "a" } });
    expect(await ask("/a?x=1&y=2", { "if-none-match": etag })).toMatchObject({ status: 200 });
    server.put({ path: "/a?x=1&y=2", body: { stars: 3, name: "a" } });
  });

  it("leads on, answers what is made up, and 404 for the rest", async () => {
    expect(await ask("/moved")).toMatchObject({ status: 200, url: `${server.origin}/a?x=1&y=2` });
    server.otherwise = (path) => (path.startsWith("/made/") ? { path, body: path } : undefined);
    expect(await textOf("/made/up")).toBe("/made/up");
    expect(await ask("/none")).toMatchObject({ status: 404 });
  });

  it.each<[Fault, RegExp]>([
    ["html", /^<!doctype html>/],
    ["half", /^\{"stars":3,$/],
    ["wrong types", /^\{"stars":"many","name":\["a"\]\}$/],
    [(answer) => ({ ...answer, body: { stars: -1 } }), /^\{"stars":-1\}$/],
  ])("sends something else: %s", async (fault, expected) => {
    server.fault = fault;
    expect(await textOf("/a?x=1&y=2")).toMatch(expected);
  });

  it.each<[Fault, string]>([
    ["down", "unreachable"],
    ["truncated", "unreachable"],
    ["silent", "timeout"],
  ])("sends no whole answer: %s", async (fault, failure) => {
    server.fault = fault;
    await expect(ask("/a?x=1&y=2")).rejects.toMatchObject({ failure });
  });

  it("asks for patience, is out of order, and chooses when", async () => {
    server.faultOf = (path, number) => (number % 2 === 0 ? "rate limited" : "broken");
    const statuses = new Set([(await ask("/a?x=1&y=2")).status, (await ask("/a?x=1&y=2")).status]);
    expect(statuses).toEqual(new Set([429, 500]));
    server.faultOf = () => "rate limited";
    expect((await ask("/none")).headers["retry-after"]).toBe(String(RETRY_AFTER_SECONDS));
  });

  it("says how it is asked in place of the real host", () => {
    expect(replaySettings(server)).toEqual({
      SOURCE_URLS: `git.example.org=${server.origin}`,
      OUTGOING_ALLOWED_HOSTS: new URL(server.origin).host,
    });
  });
});
