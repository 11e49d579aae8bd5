import { describe, expect, it } from "vitest";
import { dayAt, linePath, readLine } from "./data";

const figures = [
  { day: "2026-02-22", value: 10 },
  { day: "2026-03-01", value: 11 },
  { day: "2026-03-02", value: 12 },
];

describe("readLine", () => {
  it("sets figures by the days between them", () => {
    expect(readLine(figures)).toEqual({
      firstDay: "2026-02-22",
      days: [0, 7, 8],
      values: [10, 11, 12],
      low: 10,
      top: 12,
    });
  });

  it("needs two of them", () => {
    expect(readLine([])).toBeNull();
    expect(readLine(figures.slice(0, 1))).toBeNull();
  });
});

describe("linePath", () => {
  it("fills the canvas from the first day to the last, and from the axis' low end to its top", () => {
    const line = readLine(figures);
    expect(line && linePath(line)).toBe("M0 100L87.5 50L100 0");
  });

  it("keeps a figure that stays the same in the middle", () => {
    const line = readLine([
      { day: "2026-01-01", value: 7 },
      { day: "2026-01-02", value: 7 },
    ]);
    expect(line && linePath(line)).toBe("M0 50L100 50");
  });
});

describe("dayAt", () => {
  it("counts calendar days", () => {
    const line = readLine(figures);
    expect(line && dayAt(line, 7)).toEqual(new Date("2026-03-01T00:00:00Z"));
  });
});
