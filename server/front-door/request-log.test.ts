import { expect, test } from "vitest";
import { loggedPath } from "@/server/front-door/request-log";

test("logs the path without the query, which may hold secrets, and not all of a long one", () => {
  expect(loggedPath("/search/?token=secret")).toBe("/search/");
  expect(loggedPath("/grids/")).toBe("/grids/");
  expect(loggedPath(`/${"a".repeat(5_000)}`)).toHaveLength(300);
});
