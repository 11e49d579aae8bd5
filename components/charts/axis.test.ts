import { describe, expect, it } from "vitest";
import { axisRange, axisTop } from "./axis";

describe("axisTop", () => {
  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 4],
    [5, 6],
    [9, 10],
    [10, 10],
    [11, 12],
    [17, 20],
    [41, 60],
    [100, 100],
    [101, 120],
    [1_234_567, 1_400_000],
  ])("of %i is %i", (highest, top) => expect(axisTop(highest)).toBe(top));
});

describe("axisRange", () => {
  it.each([
    [0, 0, 0, 2],
    [0, 1, 0, 2],
    [7, 7, 6, 8],
    [10, 12, 10, 12],
    [10, 13, 10, 14],
    [3_395, 3_412, 3_380, 3_420],
    [0, 100, 0, 100],
    [1_230_001, 1_239_999, 1_230_000, 1_240_000],
  ])("from %i to %i is %i to %i", (lowest, highest, low, top) =>
    expect(axisRange(lowest, highest)).toEqual({ low, top }),
  );
});
