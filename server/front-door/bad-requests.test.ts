import { afterEach, beforeEach, expect, test } from "vitest";
import { TestDoor } from "@/server/front-door/test-door";

let door: TestDoor;
beforeEach(async () => {
  door = await TestDoor.open();
});
afterEach(() => door.close());

test("lets the API answer every verb, with its body", async () => {
  const posted = await door.ask("/api/v4/packages/1", { "content-length": "2" }, "POST", Buffer.from("{}"));
  expect(JSON.parse(posted.text)).toMatchObject({ verb: "POST", target: "/api/v4/packages/1" });
  expect((await door.ask("/api/v4/packages/1/", {}, "TRACE")).status).toBe(405);
  expect((await door.ask("/api/v4/packages/1/", {}, "PROPFIND")).status).toBe(200);
});

test("redirects a page to its final slash, whatever the verb", async () => {
  const answer = await door.ask("/packages?page=2&&x=%ff", {}, "POST");
  expect(answer).toMatchObject({ status: 301, text: "" });
  expect(answer.headers.location).toBe("/packages/?page=2&&x=%ff");
});

test("refuses other verbs on pages, known or invented", async () => {
  for (const verb of ["POST", "OPTIONS", "TRACE", "PROPFIND"]) {
    const answer = await door.ask("/packages/", {}, verb);
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  }
  const invented = await door.askRaw("BREW /api/v4/packages/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect(invented).toMatch(/^HTTP\/1.1 405 .*allow: GET, HEAD, OPTIONS/s);
  expect(invented).toMatch(/\{"detail":"Method \\"BREW\\" not allowed."\}$/);
  const page = await door.askRaw("BREW /packages/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect(page).toMatch(/^HTTP\/1.1 405 .*allow: GET, HEAD\r\n.*<h1>405<\/h1>/s);
});

test("dates and measures also what it cannot read", async () => {
  for (const bytes of ["\x16\x03\x01", "GET / HTTP/3.0\r\n\r\n", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n"]) {
    const answer = await door.askRaw(bytes);
    expect(answer).toMatch(/^HTTP\/1.1 4\d\d /);
    expect(answer).toMatch(/\r\ndate: \w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT\r\n/i);
    expect(answer).toMatch(/\r\ncontent-length: 0\r\n/i);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
  }
});

test("refuses hosts that are not allowed, missing or doubled", async () => {
  const stranger = await door.ask("/api/v4/packages/1/", { host: "evil.example" });
  expect(stranger.status).toBe(400);
  expect(stranger.text).toContain("ALLOWED_HOSTS");
  expect((await door.ask("/", { host: "bad host!" })).status).toBe(400);
  expect(await door.askRaw("GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
  expect(
    await door.askRaw("GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\nConnection: close\r\n\r\n"),
  ).toMatch(/^HTTP\/1.1 400 /);
  expect(
    await door.askRaw("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
  ).toMatch(/^HTTP\/1.1 400 /);
});

test("refuses what is too long or too large", async () => {
  expect((await door.ask(`/${"a".repeat(9_000)}`)).status).toBe(414);
  expect(await door.askRaw(`GET /${"a".repeat(50_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 414 /,
  );
  expect(await door.askRaw(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"a".repeat(50_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431 /,
  );
  expect((await door.ask("/api/v4/", { "content-length": "9999999999" }, "POST")).status).toBe(413);
});

test("does not wait for the rest of a body that it refuses or has no use for", async () => {
  for (const path of ["/api/v4/", "/packages/", "/packages"]) {
    const head = `POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999999\r\n\r\n`;
    expect(await door.askRaw(head), path).toMatch(/\r\nConnection: close\r\n/);
  }
});

test("passes over a short body that it has no use for, and answers what follows", async () => {
  const head = "POST /packages/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\n\r\n";
  const answers = await door.askRaw(`${head}abcGET /packages/ HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  expect(answers.match(/^HTTP\/1\.1 \d+/gm)).toEqual(["HTTP/1.1 405", "HTTP/1.1 200"]);
});

test("refuses a body that grows too large while it arrives", async () => {
  door.answerApi.mockImplementation(async (request) => new Response(await request.text()));
  const large = await door.ask(
    "/api/v4/",
    { "transfer-encoding": "chunked" },
    "POST",
    Buffer.alloc(3_000_000, "x"),
  );
  expect(large.status).toBe(413);
  const small = await door.ask("/api/v4/", { "transfer-encoding": "chunked" }, "POST", Buffer.from("small"));
  expect(small.text).toBe("small");
});

test("says no more of a fault than where it is logged", async () => {
  door.handlePage.mockRejectedValue(new Error("secret detail"));
  door.answerApi.mockRejectedValue(new Error("secret detail"));
  for (const path of ["/packages/", "/api/v4/packages/1/"]) {
    const answer = await door.ask(path);
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("secret");
    expect(answer.text).toContain(answer.headers["x-request-id"]);
  }
});

test("refuses tunnels and ignores upgrades", async () => {
  expect(await door.askRaw("CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n")).toMatch(
    /^HTTP\/1.1 405 /,
  );
  const upgrade =
    "GET /packages/ HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
  expect(await door.askRaw(upgrade)).toMatch(/^HTTP\/1.1 200 /);
});
