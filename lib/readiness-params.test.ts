import { expect, it } from "vitest";
import { readReadinessParams, writeReadinessParams } from "./readiness-params";

it.each([
  [{}, "ready", 1, ""],
  [{ state: "maybe", page: "2" }, "maybe", 2, "?state=maybe&page=2"],
  [{ state: "never", page: "2" }, "ready", 2, "?page=2"],
  [{ state: "unstated", page: "last" }, "unstated", 1, "?state=unstated"],
])("reads %j", (raw, state, page, written) => {
  const params = readReadinessParams(raw);
  expect(params).toEqual({ state, page });
  expect(writeReadinessParams(params)).toBe(written);
});
