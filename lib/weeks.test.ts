import { describe, expect, it } from "vitest";
import { formatWeek, monthTicks, weeksUpTo } from "./weeks";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const week = (text: string) => weeksUpTo(day(text), 1)[0] ?? expect.unreachable();

describe("weeksUpTo", () => {
  it("counts back from the last week, oldest first", () => {
    const weeks = weeksUpTo(day("2026-02-09"), 52);
    expect(weeks).toHaveLength(52);
    expect(weeks[0]?.firstDay).toEqual(day("2025-02-17"));
    expect(weeks[51]).toEqual({ firstDay: day("2026-02-09"), lastDay: day("2026-02-15") });
  });

  it("knows no weeks of an empty series", () => expect(weeksUpTo(day("2026-02-09"), 0)).toEqual([]));
});

describe("formatWeek", () => {
  it.each([
    ["2026-02-09", "9–15 Feb 2026"],
    ["2026-01-26", "26 Jan – 1 Feb 2026"],
    ["2025-12-29", "29 Dec 2025 – 4 Jan 2026"],
  ])("writes the week of %s as %s", (first, text) => expect(formatWeek(week(first))).toBe(text));
});

describe("monthTicks", () => {
  it("marks the week in which each month begins, and the year in January", () => {
    const ticks = monthTicks(weeksUpTo(day("2026-02-09"), 10));
    expect(ticks).toEqual([
      { index: 3, label: "2026" },
      { index: 7, label: "Feb" },
    ]);
  });

  it("marks a month that begins with its week", () => {
    expect(monthTicks(weeksUpTo(day("2025-12-01"), 1))).toEqual([{ index: 0, label: "Dec" }]);
  });
});
