import { describe, expect, it } from "vitest";
import { siteDatabase } from "@/tests/site-database";
import { answerApi } from "./answer";

const REQUESTS = 600;
const SEED = 20_260_216;

const verbs = [
  "GET",
  "GET",
  "GET",
  "GET",
  "HEAD",
  "OPTIONS",
  "POST",
  "PUT",
  "PATCH",
  "DELETE",
  "TRACE",
  "BREW",
];
const collections = ["packages", "grids", "categories", "search", "Packages", "%70ackages", "nothing", ""];
const keys = [
  "1",
  "0",
  "-1",
  "01",
  "%D9%A2",
  "%C2%B2",
  "9".repeat(20),
  "9".repeat(5000),
  "2147483648",
  "a%00b",
  "%00",
  "%ff%fe",
  "%ED%A0%80",
  "%",
  "%zz",
  "%2F",
  "%0A",
  "a.b",
  "1.json",
  "1.JSON",
  "'; DROP TABLE package; --",
  "$1",
  "%F0%9F%9A%80",
  "x".repeat(3000),
  "..%2f..%2fetc",
];
const queries = [
  "limit=1",
  "limit=9".padEnd(400, "9"),
  "limit=-1&limit=%00",
  "offset=99999999999999999999",
  "offset=9223372036854775808&limit=1000",
  "offset=%D9%A2",
  "limit=%ff",
  "format=json",
  "format=api",
  "format=",
  "format=%00",
  "format=xml&format=api",
  "%",
  "%zz=%zz",
  "&&&==&",
  "a".repeat(3000),
  "x=%ED%A0%80",
  "q=%27%3Cscript%3E",
  "limit=1_0;offset=2",
];
const accepts = [
  undefined,
  undefined,
  "",
  "*/*",
  "text/html",
  "application/json; indent=4",
  "application/json; indent=99999999999999999999",
  'application/json;a="\\";;;',
  ",;,;=",
  "*/*;q=x".repeat(500),
  '"'.repeat(2000),
];

/** A small generator with a fixed seed, so that a failure can be repeated (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function generateRequests() {
  const random = createRandom(SEED);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: REQUESTS }, () => {
    const path = [pick(collections), pick(keys)].slice(0, 1 + Math.round(random() * 1.4)).join("/");
    const query = random() < 0.4 ? "" : `?${[pick(queries), pick(queries)].join("&")}`;
    return {
      verb: pick(verbs),
      target: `/api/v4/${path}${pick(["/", "/", "/", "", ".json", "//"])}${query}`,
      accept: pick(accepts),
    };
  });
}

siteDatabase();

describe("input that makes no sense", () => {
  it("is answered in order, never with a failure", async () => {
    for (const { verb, target, accept } of generateRequests()) {
      const headers = { host: "h", ...(accept !== undefined && { accept }) };
      const answer = await answerApi(new Request("http://h/", { headers }), verb, target);
      const what = `${verb} ${target} (Accept: ${accept})`;
      expect([200, 301, 404, 405, 406], what).toContain(answer.status);
      if (!(answer instanceof Response)) continue;
      const body = await answer.text();
      if (answer.headers.get("content-type") === "application/json") JSON.parse(body);
      else expect(body, what).not.toContain("<script>");
    }
  });
});
