import { expect, it } from "vitest";
import { formatValue, percentOf, topOf } from "./data";

it("ends the axis of counts on a round figure, and of shares at the whole", () => {
  const columns = [{ label: "5.2", value: 1617 }];
  expect(topOf({ unit: "count", columns })).toBe(2000);
  expect(topOf({ unit: "percent", columns: [{ label: "5.2", value: 12 }] })).toBe(100);
  expect(topOf({ unit: "count", columns: [] })).toBe(2);
});

it("writes figures with their unit", () => {
  expect([formatValue(1617, "count"), formatValue(45.6, "percent")]).toEqual(["1,617", "46 %"]);
  expect([percentOf(1, 4), percentOf(0, 0)]).toEqual([25, 0]);
});
