import { expect, it } from "vitest";
import { compilePattern } from "./pattern";

const match = compilePattern("/packages/:slug/example/:id/edit/");

it("finds what its names stand for", () => {
  expect(match("/packages/a-b/example/7/edit/")).toEqual({ slug: "a-b", id: "7" });
});

it.each(["/packages/a/b/example/7/edit/", "/packages//example/7/edit/", "/packages/a/example/7/edit", "/x"])(
  "does not match %s",
  (path) => expect(match(path)).toBeNull(),
);
