import { describe, expect, it } from "vitest";
import { counted, formatCompact, formatInteger } from "./numbers";

describe("formatInteger", () => {
  it("groups thousands", () => {
    expect(formatInteger(0)).toBe("0");
    expect(formatInteger(1_234_567)).toBe("1,234,567");
  });
});

describe("formatCompact", () => {
  it.each([
    [0, "0"],
    [9_999, "9,999"],
    [10_000, "10k"],
    [12_345, "12.3k"],
    [1_234_567, "1.23m"],
  ])("writes %i as %s", (value, text) => expect(formatCompact(value)).toBe(text));
});

describe("counted", () => {
  it("agrees with its number", () => {
    expect(counted(1, "commit")).toBe("1 commit");
    expect(counted(0, "commit")).toBe("0 commits");
    expect(counted(1_200, "commit")).toBe("1,200 commits");
    expect(counted(2, "category", "categories")).toBe("2 categories");
  });
});
