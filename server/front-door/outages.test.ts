import { afterEach, beforeEach, expect, test } from "vitest";
import { dependsOn, tags } from "@/server/cache/tags";
import { noteOutage } from "@/server/database-outage";
import { TestDoor } from "@/server/front-door/test-door";

const EMPTY = '<!DOCTYPE html><html id="__next_error__"></html>';
const refused = Object.assign(new Error("connect ECONNREFUSED 192.0.2.1:5432"), { code: "ECONNREFUSED" });
const BROWSER = { accept: "text/html,*/*;q=0.8" };

/** What server/db.ts does with a query that the database does not answer. */
function queryInVain(): never {
  noteOutage(refused);
  throw new Error("Prisma has words of its own");
}

let door: TestDoor;
let isDown: boolean;
beforeEach(async () => {
  isDown = true;
  door = await TestDoor.open();
  door.handlePage.mockImplementation(async ({ url = "" }, response) => {
    let [status, html] = [200, `<h1>Drawn at ${url}</h1>`];
    try {
      if (isDown && !/^\/\d+\//.test(url)) queryInVain();
    } catch {
      // As Next does with what a page throws.
      [status, html] = [500, EMPTY];
    }
    response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(html);
  });
  door.answerApi.mockImplementation(async () => (isDown ? queryInVain() : Response.json({})));
});
afterEach(() => door.close());

test.each([
  ["/api/v4/packages/1/", {}, /^\{"detail":"The catalogue's database does not answer in time\. [^"]+"\}$/],
  ["/api/v4/packages/?unknown=1", {}, /^\{"detail":/],
  ["/api/v3/packages/", {}, /^\{"error": 503, "message": "[^"]+"\}$/],
  ["/feeds/packages/latest/rss/", {}, /^\{"detail":/],
  ["/api/v4/packages/1/", BROWSER, /^<h1>Drawn at \/503\/<\/h1>$/],
  ["/packages/", {}, /^<h1>Drawn at \/503\/<\/h1>$/],
  ["/packages/?q=free+text", BROWSER, /^<h1>Drawn at \/503\/<\/h1>$/],
])(
  "says of %s that it may be asked again, and answers once the database does",
  async (path, headers, body) => {
    const down = await door.ask(path, headers);
    expect(down.status).toBe(503);
    expect(down.text).toMatch(body);
    expect(down.headers).toMatchObject({ "retry-after": "5", "cache-control": "no-store" });
    expect(down.headers.etag).toBeUndefined();
    isDown = false;
    expect((await door.ask(path, headers)).status).toBe(200);
  },
);

test("says in few words that there is no answer where even the page of it cannot be drawn", async () => {
  door.handlePage.mockRejectedValue(new Error("Next is broken"));
  const answer = await door.ask("/api/v4/packages/1/", BROWSER);
  expect(answer.status).toBe(503);
  expect(answer.text).toMatch(/<h1>503<\/h1><p>The catalogue(?:'|&#39;)s database does not answer/);
});

test("leaves what a service itself says of the outage as it is", async () => {
  door.answerApi.mockImplementation(async () => {
    noteOutage(refused);
    return Response.json({ status: "failing" }, { status: 503 });
  });
  const answer = await door.ask("/api/v4/packages/1/");
  expect([answer.status, answer.text]).toEqual([503, '{"status":"failing"}']);
});

test("keeps no page that made do without what the database did not tell", async () => {
  door.handlePage.mockImplementation(async (_, response) => {
    dependsOn(tags.packages);
    if (isDown) noteOutage(refused);
    response.end(isDown ? "half of it" : "all of it");
  });
  expect((await door.ask("/packages/")).text).toBe("half of it");
  isDown = false;
  expect((await door.ask("/packages/")).text).toBe("all of it");
  expect(door.cache.size).toBe(1);
});

test("calls a fault of its own a fault, also on a page", async () => {
  door.answerApi.mockRejectedValue(new TypeError("x is undefined"));
  const answer = await door.ask("/api/v4/packages/1/");
  expect(answer.status).toBe(500);
  expect(answer.text).toContain(answer.headers["x-request-id"]);
  // As Next does with that address.
  door.handlePage.mockImplementation(async ({ url }, response) => {
    response.writeHead(500, { "content-type": "text/html" }).end(`<h1>Drawn at ${url}</h1>`);
  });
  const page = await door.ask("/api/v4/packages/1/", BROWSER);
  expect(page).toMatchObject({ status: 500, text: "<h1>Drawn at /500/</h1>" });
});
