import { describe, expect, it } from "vitest";
import { axisTop } from "./axis";

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
