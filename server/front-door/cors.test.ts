import { afterEach, beforeEach, expect, test } from "vitest";
import { TestDoor, testPage } from "@/server/front-door/test-door";

let door: TestDoor;
beforeEach(async () => {
  door = await TestDoor.open();
});
afterEach(() => door.close());

const dataPaths = [
  "/api/v4/packages/1/",
  "/feeds/packages/latest/rss/",
  "/search/suggestions/?q=x",
  "/packages/p/django-select2/badges/stars.svg",
  "/sitemap.xml",
];

test.each(dataPaths)("lets the scripts of any site read %s", async (path) => {
  door.handlePage.mockImplementation(async (_, response) => void response.end("data"));
  for (const verb of ["GET", "HEAD"]) {
    const { headers } = await door.ask(path, { origin: "https://elsewhere.example" }, verb);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["access-control-expose-headers"]).toMatch(/ETag.*RateLimit.*Retry-After.*X-Request-Id/);
    expect(headers["access-control-allow-credentials"]).toBeUndefined();
  }
  const { headers } = await door.ask(path);
  const same = await door.ask(path, { "if-none-match": String(headers.etag) });
  expect(same.status).toBe(304);
  expect(same.headers["access-control-allow-origin"]).toBe("*");
  expect(same.headers["access-control-expose-headers"]).toBe(headers["access-control-expose-headers"]);
});

test("answers what a browser asks before a script's request", async () => {
  const asking = { origin: "https://elsewhere.example", "access-control-request-method": "GET" };
  for (const path of dataPaths) {
    const { headers, status } = await door.ask(path, asking, "OPTIONS");
    expect(status, path).toBe(path.startsWith("/api/") ? 200 : 204);
    expect(headers["content-length"] === undefined, path).toBe(status === 204);
    const verbs = "GET, HEAD, OPTIONS";
    expect(headers, path).toMatchObject({
      allow: verbs,
      "access-control-allow-origin": "*",
      "access-control-allow-methods": path.startsWith("/api/") ? `${verbs}, POST, PUT, PATCH, DELETE` : verbs,
      "access-control-allow-headers": "*, Authorization",
      "access-control-max-age": "86400",
    });
  }
  const described = await door.ask("/api/v4/packages/1/", asking, "OPTIONS");
  expect(JSON.parse(described.text)).toMatchObject({ verb: "OPTIONS" });
});

test("lets scripts follow redirects to data, and read refusals of it", async () => {
  const redirect = await door.ask("/feeds/packages/latest/rss");
  expect([redirect.status, redirect.headers["access-control-allow-origin"]]).toEqual([301, "*"]);
  const refused = await door.ask("/feeds/packages/latest/rss/", {}, "DELETE");
  expect([refused.status, refused.headers["access-control-allow-origin"]]).toEqual([405, "*"]);
  expect(refused.headers.allow).toBe("GET, HEAD, OPTIONS");
});

test.each(["/packages/", "/search/?q=x", "/api/v3/users/", "/api/v1/", "/_next/static/a.js"])(
  "keeps %s to this site's own scripts",
  async (path) => {
    const { headers } = await door.ask(path);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    const asked = await door.ask(path, { "access-control-request-method": "GET" }, "OPTIONS");
    expect([asked.status, asked.headers["access-control-allow-origin"]]).toEqual([405, undefined]);
  },
);

test("keeps pages about data to this site, too", async () => {
  door.answerApi.mockImplementation(
    async () => new Response(testPage, { headers: { "content-type": "text/html; charset=utf-8" } }),
  );
  const { headers } = await door.ask("/api/v4/packages/1/", { accept: "text/html,*/*;q=0.8" });
  expect(headers["access-control-allow-origin"]).toBeUndefined();
});
