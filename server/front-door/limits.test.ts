import { afterEach, expect, test } from "vitest";
import { TestDoor } from "@/server/front-door/test-door";

let door: TestDoor;
afterEach(() => door.close());

const from = (address: string) => ({ "x-forwarded-for": address });
const ANNA = from("203.0.113.9");
/** Quick enough to be within a minute, slow enough that a minute's quota is not there again meanwhile. */
const QUOTA = 3;

async function spendAll(headers: Record<string, string>): Promise<void> {
  for (let count = 0; count < QUOTA; count++) await door.ask("/api/v4/packages/1/", headers);
}

test("states the limit and what is left of it, also for answers from memory", async () => {
  door = await TestDoor.open({ requestsPerMinute: QUOTA });
  const made = await door.ask("/api/v4/packages/1/", ANNA);
  expect(made.headers["ratelimit-policy"]).toBe('"default";q=3;w=60');
  expect(made.headers.ratelimit).toBe('"default";r=2;t=20');
  const kept = await door.ask("/api/v4/packages/1/", ANNA);
  expect(kept.headers.ratelimit).toMatch(/^"default";r=1;t=(?:39|40)$/);
  expect(door.answerApi).toHaveBeenCalledTimes(1);
  const same = await door.ask("/api/v4/packages/1/", { ...ANNA, "if-none-match": "*" });
  expect(same.status).toBe(304);
  expect(same.headers.ratelimit).toMatch(/^"default";r=0;t=(?:59|60)$/);
});

test("refuses a client that has spent it, in the form that the caller reads, and makes nothing", async () => {
  door = await TestDoor.open({ requestsPerMinute: QUOTA });
  await spendAll(ANNA);
  door.answerApi.mockClear();

  const v4 = await door.ask("/api/v4/packages/2/", ANNA);
  expect(v4.status).toBe(429);
  expect(v4.headers).toMatchObject({
    "content-type": "application/json",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
    allow: "GET, HEAD, OPTIONS",
  });
  expect(Number(v4.headers["retry-after"])).toBeGreaterThan(15);
  expect(v4.headers.ratelimit).toMatch(/^"default";r=0;t=\d+$/);
  expect(JSON.parse(v4.text)).toEqual({
    detail: `Too many requests. Try again in ${v4.headers["retry-after"]} s.`,
  });
  expect(v4.headers.etag).toBeUndefined();

  const v3 = await door.ask("/api/v3/packages/", ANNA);
  expect(v3.text).toMatch(/^\{"error": 429, "message": "Too many requests\. Try again in \d+ s\."\}$/);
  const suggestions = await door.ask("/search/suggestions/?q=x", ANNA);
  expect(Object.keys(JSON.parse(suggestions.text) as object)).toEqual(["detail"]);
  expect(door.answerApi).not.toHaveBeenCalled();
  expect(door.handlePage).not.toHaveBeenCalled();
});

test("shows people a page, which is drawn once", async () => {
  door = await TestDoor.open({ requestsPerMinute: QUOTA });
  await spendAll(ANNA);
  door.handlePage.mockImplementation(async ({ url }, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<h1>Drawn at ${url}</h1>`);
  });
  const browser = { ...ANNA, accept: "text/html,*/*;q=0.8" };
  for (const path of ["/packages/", "/api/v4/packages/1/", "/packages/"]) {
    const page = await door.ask(path, browser);
    expect(page).toMatchObject({ status: 429, text: "<h1>Drawn at /429/</h1>" });
    expect(page.headers["retry-after"]).toMatch(/^\d+$/);
    expect(page.headers["content-security-policy"]).toContain("script-src 'self'");
    expect(page.headers["cache-control"]).toBe("no-store");
  }
  expect(door.handlePage).toHaveBeenCalledTimes(1);
});

test("counts clients apart, an IPv6 network as one, whatever they say of themselves", async () => {
  door = await TestDoor.open({ requestsPerMinute: QUOTA });
  await spendAll(ANNA);
  const statusFor = async (address: string) => (await door.ask("/api/v4/packages/1/", from(address))).status;
  expect(await statusFor("203.0.113.9")).toBe(429);
  expect(await statusFor("198.51.100.1, 203.0.113.9")).toBe(429);
  expect(await statusFor("::ffff:203.0.113.9")).toBe(429);
  expect(await statusFor("203.0.113.10")).toBe(200);
  await spendAll(from("2001:db8::1"));
  expect(await statusFor("2001:db8::2")).toBe(429);
  expect(await statusFor("2001:db8:0:1::1")).toBe(200);
});

test("counts neither files nor this machine, and nobody when it is turned off", async () => {
  door = await TestDoor.open({ requestsPerMinute: 1 });
  for (let count = 0; count < 3; count++) {
    const file = await door.ask("/_next/static/a.js", ANNA);
    expect([file.status, file.headers.ratelimit]).toEqual([200, undefined]);
    const local = await door.ask("/api/v4/packages/1/");
    expect([local.status, local.headers["ratelimit-policy"]]).toEqual([200, undefined]);
  }
  await door.close();
  door = await TestDoor.open({ requestsPerMinute: 0 });
  await spendAll(ANNA);
  expect((await door.ask("/api/v4/packages/1/", ANNA)).headers.ratelimit).toBeUndefined();
});
