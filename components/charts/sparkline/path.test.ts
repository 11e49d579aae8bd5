import { describe, expect, it } from "vitest";
import { sparklinePath } from "./path";

describe("sparklinePath", () => {
  it("draws a bar for each week with commits, the last at the right end", () => {
    expect(sparklinePath([0, 10, 5])).toBe("M50 20v-20h.7v20zM51 20v-10h.7v10z");
  });

  it("never hides a week with commits", () => {
    expect(sparklinePath([1, 1000])).toBe("M50 20v-1h.7v1zM51 20v-20h.7v20z");
  });

  it("draws nothing for silence or for no weeks", () => {
    expect(sparklinePath([])).toBe("");
    expect(sparklinePath([0, 0])).toBe("");
  });

  it("keeps to the last 52 weeks", () => {
    expect(sparklinePath([9, ...Array<number>(52).fill(1)])).not.toContain("M-1");
  });
});
