import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dependsOn, tags } from "@/server/cache/tags";
import { closeGracefully } from "@/server/front-door/http-server";
import { TestDoor, testPage } from "@/server/front-door/test-door";

let door: TestDoor;
beforeEach(async () => {
  door = await TestDoor.open();
});
afterEach(() => door.close());

test("makes a page once and then serves it from memory, the same for all", async () => {
  const cold = await door.ask("/packages/p/django/", { cookie: "session=secret" });
  const warm = await door.ask("/packages/p/django/");
  expect(cold.text).toBe(testPage);
  expect(warm.text).toBe(testPage);
  expect(door.handlePage).toHaveBeenCalledTimes(1);
  expect(door.handlePage.mock.calls[0]?.[0].headers.cookie).toBeUndefined();
});

test("makes what is shared the same whoever asks first, and the rest for the one who asks", async () => {
  const theirs = {
    "user-agent": "Twitterbot",
    "if-none-match": '"x"',
    "x-nextjs-data": "1",
    range: "bytes=0-9",
    "next-router-state-tree": "[]",
  };
  await door.ask("/packages/", theirs, "HEAD");
  const shared = door.handlePage.mock.lastCall?.[0];
  expect(shared).toMatchObject({ method: "GET", url: "/packages/" });
  expect(Object.keys(shared?.headers ?? {})).toEqual(["host", "x-forwarded-host", "x-forwarded-proto"]);
  await door.ask("/accounts/", theirs, "HEAD");
  const own = door.handlePage.mock.lastCall?.[0];
  expect(own?.method).toBe("GET");
  expect(own?.headers).toMatchObject({ "user-agent": "Twitterbot", "if-none-match": '"x"' });
  expect(own?.headers.range).toBeUndefined();
  expect(own?.headers["next-router-state-tree"]).toBeUndefined();
});

test("makes a page anew once something it depends on has changed", async () => {
  await door.ask("/packages/p/django/");
  door.cache.drop(tags.packages);
  await door.ask("/packages/p/django/");
  expect(door.handlePage).toHaveBeenCalledTimes(2);
});

test("makes one answer for all who ask at the same time", async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => door.ask("/packages/")));
  expect(answers.map(({ text }) => text)).toEqual(Array(5).fill(testPage));
  expect(door.handlePage).toHaveBeenCalledTimes(1);
});

test("answers HEAD from what GET made, with its length and no body", async () => {
  const head = await door.ask("/packages/", {}, "HEAD");
  expect(head).toMatchObject({ status: 200, text: "" });
  expect(head.headers["content-length"]).toBe(String(testPage.length));
  expect((await door.ask("/packages/")).text).toBe(testPage);
  expect(door.handlePage).toHaveBeenCalledTimes(1);
});

test("is 404 for what is missing, cold and warm, and keeps none of it", async () => {
  expect((await door.ask("/packages/p/missing/")).status).toBe(404);
  expect((await door.ask("/packages/p/missing/")).status).toBe(404);
  expect(door.cache.size).toBe(0);
});

test("does not keep addresses of endless variety, nor what asks for one visitor", async () => {
  await door.ask("/packages/?q=free+text");
  await door.ask("/packages/", { authorization: "Bearer x" });
  await door.ask("/packages/", { rsc: "1" });
  expect(door.cache.size).toBe(0);
  await door.ask("/accounts/", { cookie: "session=secret" });
  expect(door.handlePage.mock.lastCall?.[0].headers.cookie).toBe("session=secret");
});

test("gives a page its policy, its validators and none of Next's headers", async () => {
  const { headers } = await door.ask("/packages/");
  expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[^']+';/);
  expect(headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect(headers.vary).toBe("Accept-Encoding");
  expect(headers["x-nextjs-cache"]).toBeUndefined();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["strict-transport-security"]).toBeUndefined();
  const secure = await door.ask("/packages/", { "x-forwarded-proto": "https" });
  expect(secure.headers["strict-transport-security"]).toMatch(/^max-age=\d+/);
});

test("compresses, with a validator of its own, and says 304 when it matches", async () => {
  const plain = await door.ask("/packages/");
  const gzip = await door.ask("/packages/", { "accept-encoding": "gzip" });
  const again = await door.ask("/packages/", { "accept-encoding": "gzip" });
  expect(gzip.headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(again.body).toString()).toBe(testPage);
  expect(gzip.headers.etag).not.toBe(plain.headers.etag);
  const same = await door.ask("/packages/", {
    "accept-encoding": "gzip",
    "if-none-match": `"x", ${gzip.headers.etag}`,
  });
  expect(same).toMatchObject({ status: 304, text: "" });
  expect(same.headers.etag).toBe(gzip.headers.etag);
  expect((await door.ask("/packages/", { "if-none-match": `${gzip.headers.etag}` })).status).toBe(200);
});

test("asks the API with a trustworthy origin and keeps one answer for each", async () => {
  const forwarded = { host: "djangopackages.org:8443", "x-forwarded-proto": "https" };
  const answer = await door.ask("/api/v4/packages/1/", { ...forwarded, cookie: "a=b" });
  expect(JSON.parse(answer.text)).toEqual({
    verb: "GET",
    target: "/api/v4/packages/1/",
    origin: "https://djangopackages.org:8443",
    cookie: null,
  });
  expect(answer.headers).toMatchObject({ vary: "Accept, Cookie", allow: "GET, HEAD, OPTIONS" });
  await door.ask("/api/v4/packages/1/", forwarded);
  expect(door.answerApi).toHaveBeenCalledTimes(1);
  await door.ask("/api/v4/packages/1/", { host: "djangopackages.org" });
  await door.ask("/api/v4/packages/1/", { ...forwarded, accept: "text/html,*/*;q=0.8" });
  await door.ask("/api/v4/packages/1/", { ...forwarded, accept: "application/json; indent=4" });
  expect(door.answerApi).toHaveBeenCalledTimes(4);
});

test("finishes what is shared though its visitor left, and stops what was theirs alone", async () => {
  const broken: string[] = [];
  let finish: () => void = () => undefined;
  door.handlePage.mockImplementation(async (request, response) => {
    dependsOn(tags.packages);
    response.once("close", () => broken.push(request.url ?? ""));
    await new Promise<void>((resolve) => (finish = resolve));
    if (!response.destroyed) response.end("late");
  });
  await door.leave("/accounts/");
  await vi.waitFor(() => expect(broken).toEqual(["/accounts/"]));
  await door.leave("/packages/");
  finish();
  await vi.waitFor(() => expect(door.cache.size).toBe(1));
  expect((await door.ask("/packages/")).text).toBe("late");
});

test("ends a running request before it closes", async () => {
  let finish: () => void = () => undefined;
  door.handlePage.mockImplementation(async (_, response) => {
    await new Promise<void>((resolve) => (finish = resolve));
    response.end("late");
  });
  const running = door.ask("/packages/");
  await vi.waitFor(() => expect(door.handlePage).toHaveBeenCalled());
  const closing = closeGracefully(door.server);
  finish();
  expect((await running).text).toBe("late");
  await closing;
  await expect(door.ask("/packages/")).rejects.toThrow();
});
