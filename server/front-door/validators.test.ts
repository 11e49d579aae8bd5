import { afterEach, beforeEach, expect, test } from "vitest";
import { currentViewer } from "@/server/accounts/current-viewer";
import { TestDoor } from "@/server/front-door/test-door";

let door: TestDoor;
beforeEach(async () => {
  door = await TestDoor.open();
  door.handlePage.mockImplementation(async ({ url }, response) => {
    response.setHeader("content-type", url?.startsWith("/feeds/") ? "application/rss+xml" : "text/html");
    response.end(`<p>${url}</p>`.repeat(200));
  });
  door.answerApi.mockImplementation(async (_, verb) =>
    Response.json({ verb }, { headers: { vary: "Accept" } }),
  );
});
afterEach(() => door.close());

const DATA = "public, max-age=0, stale-while-revalidate=60, stale-if-error=3600";
const PAGE = "public, max-age=0, must-revalidate";

/** Each is asked for anew, or kept by the cache: validators hold for both. */
const addresses = [
  ["/api/v4/packages/1/", DATA],
  ["/api/v4/packages/?unknown=1", DATA],
  ["/api/v3/packages/", DATA],
  ["/feeds/packages/latest/rss/", DATA],
  ["/packages/", PAGE],
  ["/packages/?q=free+text", "private, no-cache"],
] as const;

test.each(addresses)(
  "gives %s a strong validator for each coding, and says 304 to it",
  async (path, caching) => {
    const tags = new Set<string>();
    for (const coding of ["identity", "gzip", "br"]) {
      const accepting = { "accept-encoding": coding };
      const whole = await door.ask(path, accepting);
      const etag = String(whole.headers.etag);
      expect(etag).toMatch(/^"[\w-]+"$/);
      expect(whole.headers["cache-control"]).toBe(caching);
      expect(whole.headers["content-length"]).toBe(String(whole.body.length));
      tags.add(etag);

      for (const wanted of [etag, `W/${etag}`, "*", ` * `, `"a", W/"b" ,${etag}`, `"x",${etag},"y"`]) {
        for (const verb of ["GET", "HEAD"]) {
          const same = await door.ask(path, { ...accepting, "if-none-match": wanted }, verb);
          expect([same.status, same.text], `${verb} ${wanted}`).toEqual([304, ""]);
          const { vary, date, ...headers } = same.headers;
          expect(headers).toMatchObject({ etag, "cache-control": caching });
          expect(vary).toBe(whole.headers.vary);
          expect(date).toBeDefined();
          expect(headers["content-length"]).toBeUndefined();
          expect(headers["content-type"]).toBeUndefined();
        }
      }
      for (const other of ['"x"', etag.slice(1, -1), etag.toUpperCase() + "x", ""]) {
        expect((await door.ask(path, { ...accepting, "if-none-match": other })).status, other).toBe(200);
      }
    }
    // The API's answer is too small to be worth a coding.
    expect(tags.size).toBe(path.startsWith("/api/v4") ? 1 : 3);
  },
);

test.each(addresses)("answers HEAD of %s with the very headers of GET", async (path) => {
  const ofTheMoment = { date: expect.any(String) as string, "x-request-id": expect.any(String) as string };
  const get = await door.ask(path);
  const head = await door.ask(path, {}, "HEAD");
  expect(head.text).toBe("");
  expect(head.headers).toEqual({ ...get.headers, ...ofTheMoment });
});

test("names a validator for the host and scheme that the answer's links name", async () => {
  const etagFor = async (headers: Record<string, string>) =>
    (await door.ask("/feeds/packages/latest/rss/", headers)).headers.etag;
  const here = await etagFor({});
  expect(await etagFor({ host: "djangopackages.org" })).not.toBe(here);
  expect(await etagFor({ "x-forwarded-proto": "https" })).not.toBe(here);
});

test("validates nothing but what succeeded", async () => {
  for (const [path, verb] of [
    ["/packages/", "POST"],
    ["/api/v4/packages/1/", "OPTIONS"],
    ["/api/v4/packages/1/", "TRACE"],
  ] as const) {
    const answer = await door.ask(path, { "if-none-match": "*" }, verb);
    expect(answer.status).not.toBe(304);
    expect(answer.headers.etag).toBeUndefined();
  }
});

test("lets no cache share what a caller's cookie or token may have changed", async () => {
  const privately = "private, no-cache";
  const caching = async (path: string, headers: Record<string, string>) =>
    (await door.ask(path, headers)).headers["cache-control"];
  expect(await caching("/api/v4/packages/1/", { authorization: "Token x" })).toBe(privately);
  expect(await caching("/api/v4/packages/?unknown=1", { cookie: "session=x" })).toBe(privately);
  expect(await caching("/api/v3/users/", {})).toBe(privately);
  // Made without the cookie, for everyone.
  expect(await caching("/api/v4/packages/1/", { cookie: "session=x" })).toBe(DATA);
});

test("lets not even the browser keep a page that was made for whoever asks", async () => {
  const draw = door.handlePage.getMockImplementation();
  door.handlePage.mockImplementation(async (request, response) => {
    if (request.url === "/settings/") await currentViewer();
    await draw?.(request, response);
  });
  const caching = async (path: string) => (await door.ask(path, { cookie: "x=1" })).headers["cache-control"];
  expect(await caching("/settings/")).toBe("private, no-store");
  expect(await caching("/packages/?q=free+text")).toBe("private, no-cache");
  expect(await caching("/packages/")).toBe(PAGE);
});
