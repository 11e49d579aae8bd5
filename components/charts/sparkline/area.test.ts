import { describe, expect, it } from "vitest";
import { sparklineArea } from "./area";

describe("sparklineArea", () => {
  it("is an outline of steps that ends on the zero line at the right end", () => {
    expect(sparklineArea([0, 10, 5])).toBe("M49 20h1v-20h1v10h1v10z");
  });

  it("joins weeks that are alike", () => {
    expect(sparklineArea([2, 2, 2, 0, 2])).toBe("M47 20v-20h3v20h1v-20h1v20z");
  });

  it("never hides a week with commits", () => {
    expect(sparklineArea([1, 1000])).toBe("M50 20v-1h1v-19h1v20z");
  });

  it("draws nothing for silence or for no weeks", () => {
    expect(sparklineArea([])).toBe("");
    expect(sparklineArea([0, 0])).toBe("");
  });

  it("keeps to the last 52 weeks", () => {
    expect(sparklineArea([9, ...Array<number>(52).fill(1)])).toBe("M0 20v-20h52v20z");
  });
});
