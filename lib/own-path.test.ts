import { expect, it } from "vitest";
import { ownPath } from "./own-path";

it.each([
  ["/", "/"],
  ["/packages/p/ladders/?a=1&b=%2F#top", "/packages/p/ladders/?a=1&b=%2F#top"],
  ["/a/../grids/", "/grids/"],
  ["/?next=https://evil.example/", "/?next=https://evil.example/"],
])("leads within the site: %s", (text, path) => {
  expect(ownPath(text)).toBe(path);
});

it.each([
  "",
  "packages/",
  "https://evil.example/",
  "//evil.example/",
  "///evil.example/",
  "/\\evil.example/",
  "\\\\evil.example/",
  "/\t/evil.example/",
  "/.//evil.example/",
  "/a/..//evil.example/",
  "javascript:alert(1)",
  " //evil.example",
  `/${"a".repeat(2_000)}`,
])("leads nowhere: %j", (text) => {
  expect(ownPath(text)).toBeNull();
});
