import { expect, test } from "vitest";
import { slashRedirect } from "@/server/front-door/slash-redirect";

const redirectOf = (path: string, query = "") => slashRedirect({ path, query });

test("leads to the final slash", () => {
  expect(redirectOf("/packages")).toBe("/packages/");
  expect(redirectOf("/packages/p/a%20b")).toBe("/packages/p/a%20b/");
});

test("keeps the query byte for byte", () => {
  expect(redirectOf("/packages", "?page=1&q=%ff&&x=//y")).toBe("/packages/?page=1&q=%ff&&x=//y");
});

test.each([
  "/",
  "/packages/",
  "/api/v4/packages",
  "/favicon.ico",
  "/robots.txt",
  "/_next/static/chunks/a",
  "//evil.example",
  "//evil.example/x",
])("leaves %s alone", (path) => {
  expect(redirectOf(path)).toBeUndefined();
});
