import { afterEach, beforeEach, expect, test } from "vitest";
import { answerScope } from "@/server/answer-scope";
import { TestDoor } from "@/server/front-door/test-door";

const EMPTY = '<!DOCTYPE html><html id="__next_error__"></html>';

let door: TestDoor;
/** What Next answers, by path; anything else fails as a page does that throws. */
let drawn: Record<string, string>;

beforeEach(async () => {
  drawn = { "/500/": "<!DOCTYPE html><h1>Something went wrong</h1>" };
  door = await TestDoor.open();
  door.handlePage.mockImplementation(async ({ url = "" }, response) => {
    const html = drawn[url];
    response.writeHead(html ? 200 : 500, { "content-type": "text/html; charset=utf-8" });
    response.end(html ?? EMPTY);
  });
});
afterEach(() => door.close());

test("sends the drawn page of a fault, with its status, and keeps it for nobody", async () => {
  for (const visit of ["first", "second"]) {
    const answer = await door.ask("/packages/p/broken/");
    expect(answer.status, visit).toBe(500);
    expect(answer.text, visit).toBe(drawn["/500/"]);
  }
  expect(door.handlePage).toHaveBeenCalledTimes(4);
});

test("sends what there is when that page fails too", async () => {
  drawn = {};
  const answer = await door.ask("/packages/p/broken/");
  expect(answer.status).toBe(500);
  expect(answer.text).toBe(EMPTY);
});

test("shows the pages that are drawn in place of others to whoever asks for one, with its status", async () => {
  drawn["/_not-found/"] = "<!DOCTYPE html><h1>Not found</h1>";
  for (const status of [400, 403, 429, 503]) drawn[`/${status}/`] = `<!DOCTYPE html><h1>${status}</h1>`;
  for (const status of [400, 403, 429, 500, 503]) {
    const answer = await door.ask(`/${status}/`);
    expect(answer).toMatchObject({ status, text: drawn[`/${status}/`] });
    expect(answer.headers["cache-control"]).toBe(status < 429 ? "private, no-cache" : "no-store");
  }
  for (const [path, status] of [
    ["/404/", 404],
    ["/%350%30/?x=y", 500],
  ] as const) {
    expect(await door.ask(path), path).toMatchObject({ status });
  }
  expect((await door.ask("/503")).headers.location).toBe("/503/");
});

test("shows the page of what is not open where a page says that it is not for whoever asks", async () => {
  drawn["/403/"] = "<!DOCTYPE html><h1>Not shared</h1>";
  door.handlePage.mockImplementation(async ({ url = "" }, response) => {
    const scope = answerScope();
    if (url.startsWith("/profiles/") && scope) scope.forbidden = "Not shared.";
    response.writeHead(drawn[url] ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
    response.end(drawn[url] ?? EMPTY);
  });
  const answer = await door.ask("/profiles/ann/favorites/");
  expect(answer).toMatchObject({ status: 403, text: drawn["/403/"] });
});
