import { expect, test } from "vitest";
import type { BadRequest } from "./generate";
import { faultOf } from "./judge";
import { markers } from "./marker";

const request: BadRequest = { verb: "GET", target: "/", headers: [], body: undefined };
const safe = { "x-content-type-options": "nosniff" };
const html = { ...safe, "content-type": "text/html; charset=utf-8" };
const json = { ...safe, "content-type": "application/json" };
const rss = { ...safe, "content-type": "application/rss+xml; charset=utf-8" };
const [marker] = markers;

const escaped = marker.replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");

test.each([
  [200, html, `<title>${escaped}</title><input value="${escaped}">`],
  [200, html, `<script>self.push("zq7\\u003cscript>alert(1)\\u003c/script>zq7\\"zq8'zq9")</script>`],
  [404, json, JSON.stringify({ detail: marker })],
  [200, rss, `<rss><title>${escaped}</title></rss>`],
  [301, {}, ""],
] as const)("finds nothing wrong with %i %j %s", (status, headers, body) => {
  expect(faultOf(request, { status, headers, body })).toBeUndefined();
});

test("lets the pages of our faults have their status where they are asked for, and nowhere else", () => {
  const at = (target: string) => faultOf({ ...request, target }, { status: 503, headers: html, body: "" });
  expect(at("/503/?a=b")).toBeUndefined();
  expect(at("/503")).toBeUndefined();
  expect(at("/500/")).toBe("has status 503");
  expect(at("/packages/503/")).toBe("has status 503");
});

test.each([
  ["a fault", 500, html, ""],
  ["an outage", 503, json, "{}"],
  ["an element", 200, html, `<h1>${marker}</h1>`],
  ["an attribute", 200, html, `<input value="${escaped.replaceAll("&quot;", '"')}">`],
  ["an attribute in apostrophes", 200, html, `<input value='${escaped.replaceAll("&#39;", "'")}'>`],
  ["the end of a script", 200, html, `<script>self.push("${marker}")</script>`],
  ["an address that is a script", 200, html, `<a href="javascript:alert(1)//">x</a>`],
  ["an element in a feed", 200, rss, `<rss><title>${marker}</title></rss>`],
  ["half a feed", 200, rss, "<rss><title>x</rss>"],
  ["half of JSON", 200, json, '{"detail":"'],
  ["a type that is guessed", 200, { "content-type": "application/json" }, "{}"],
  ["a header", 200, { ...html, "x-injected": "yes" }, ""],
  ["a place in our files", 400, json, '{"detail":"at answer (/srv/catalogue/server/answer.ts:12:3)"}'],
  ["the database's address", 400, html, "<p>postgresql://catalogue@db/</p>"],
])("finds %s", (_, status, headers, body) => {
  expect(faultOf(request, { status, headers, body })).toBeTypeOf("string");
});
