import { afterEach, beforeEach, expect, test } from "vitest";
import { TestDoor } from "@/server/front-door/test-door";

const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

let door: TestDoor;
beforeEach(async () => {
  door = await TestDoor.open();
  door.handlePage.mockImplementation(async ({ url }, response) => {
    response.writeHead(url === "/_not-found/" ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<h1>Drawn at ${url}</h1>`);
  });
});
afterEach(() => door.close());

test.each([
  ["/packages/%ff/", 400, "/400/"],
  ["/packages/../", 400, "/400/"],
  ["/packages\\/", 400, "/400/"],
  ["/api/v4/packages/%ff/", 400, "/400/"],
  [`/${"a".repeat(9_000)}`, 414, "/400/"],
  ["/packages/%00/", 404, "/_not-found/"],
  ["/packages//", 404, "/_not-found/"],
])("shows a browser that asks for %.30s a page of the site", async (target, status, drawnAt) => {
  const answer = await door.ask(target, BROWSER);
  expect(answer).toMatchObject({ status, text: `<h1>Drawn at ${drawnAt}</h1>` });
  expect(answer.headers["content-security-policy"]).toContain("script-src 'self'");
  expect((await door.ask(target, BROWSER, "HEAD")).headers["content-length"]).toBe(
    String(answer.body.length),
  );
  expect(door.cache.size).toBe(0);
});

test("draws the page once, however many ask", async () => {
  for (const host of ["localhost", "127.0.0.1", "djangopackages.org"])
    expect((await door.ask("/%ff", { ...BROWSER, host })).text).toBe("<h1>Drawn at /400/</h1>");
  expect(door.handlePage).toHaveBeenCalledTimes(1);
});

test("tells programs in one line of text, and in the API's own form below it", async () => {
  for (const headers of [undefined, { accept: "*/*" }]) {
    const answer = await door.ask("/packages/%ff/", headers);
    expect(answer).toMatchObject({
      status: 400,
      text: "The address is not valid percent-encoded UTF-8.\n",
    });
    expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
  }
  expect((await door.ask("/api/v4/%ff/")).text).toBe(
    '{"detail":"The address is not valid percent-encoded UTF-8."}',
  );
  expect(door.handlePage).not.toHaveBeenCalled();
});

test("tells a browser in words which host is not served, where a page would come without its style", async () => {
  for (const host of ["evil.example", "bad host!"]) {
    const answer = await door.ask("/packages/", { ...BROWSER, host });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/<h1>400<\/h1><p>.*[Hh]ost/);
  }
  const absolute =
    "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
  expect(await door.askRaw(absolute)).toMatch(/^HTTP\/1.1 400 .*ALLOWED_HOSTS/s);
  expect(door.handlePage).not.toHaveBeenCalled();
});

test("says it in few words where the page cannot be drawn, and draws nothing in its place", async () => {
  door.handlePage.mockRejectedValue(new Error("Next is broken"));
  const answer = await door.ask("/%ff", BROWSER);
  expect(answer).toMatchObject({ status: 400 });
  expect(answer.text).toContain("<h1>400</h1>");
  expect(door.handlePage).toHaveBeenCalledTimes(1);
});
