import { expect, test } from "vitest";
import { readTarget } from "@/server/front-door/request-target";

test("keeps path and query byte for byte", () => {
  expect(readTarget("/api/v4/packages/a%20b?q=%ff&x=//y?z")).toEqual({
    path: "/api/v4/packages/a%20b",
    query: "?q=%ff&x=//y?z",
  });
});

test("reads the absolute form that proxies send", () => {
  expect(readTarget("http://example.org:81/grids/?a=b")).toEqual({
    path: "/grids/",
    query: "?a=b",
    authority: "example.org:81",
  });
  expect(readTarget("HTTPS://example.org")).toMatchObject({ path: "/", authority: "example.org" });
  expect(readTarget("http://example.org?a")).toMatchObject({ path: "/", query: "?a" });
});

test.each([
  ["/" + "a".repeat(8_192), 414],
  ["*", 400],
  ["packages/", 400],
  ["ftp://example.org/", 400],
  ["/a#b", 400],
  ["/ä", 400],
  ["/%", 400],
  ["/%ff/", 400],
  ["/a%00b/", 404],
  ["/\\evil.example/", 400],
  ["/%5cevil.example/", 400],
  ["/packages/../grids/", 400],
  ["/packages/%2e%2e/grids/", 400],
  ["/packages/.", 400],
])("refuses %j with %d", (url, status) => {
  expect(() => readTarget(url)).toThrow(expect.objectContaining({ status }));
});

test("lets dots inside a segment pass", () => {
  expect(readTarget("/.well-known/x.json").path).toBe("/.well-known/x.json");
  expect(readTarget("/api/v4/.api").path).toBe("/api/v4/.api");
});
