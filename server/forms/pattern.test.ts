import { expect, it } from "vitest";
import { compilePattern, compilePatterns } from "./pattern";

const match = compilePattern("/packages/:slug/example/:id/edit/");

it("finds what its names stand for", () => {
  expect(match("/packages/a-b/example/7/edit/")).toEqual({ slug: "a-b", id: "7" });
});

it.each(["/packages/a/b/example/7/edit/", "/packages//example/7/edit/", "/packages/a/example/7/edit", "/x"])(
  "does not match %s",
  (path) => expect(match(path)).toBeNull(),
);

it("tells in one look whether a path is of any", () => {
  const isAny = compilePatterns(["/grids/add/", "/packages/:slug/edit/"]);
  expect(["/grids/add/", "/packages/x/edit/", "/packages/x/edit/y/", "/grids/"].filter(isAny)).toEqual([
    "/grids/add/",
    "/packages/x/edit/",
  ]);
});
