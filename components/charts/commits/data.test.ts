import { describe, expect, it } from "vitest";
import { readCommitChart } from "./data";

const select2 = [
  2, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 2, 0, 1, 0, 1, 0, 4, 0,
  2, 0, 1, 2, 1, 1, 1, 11, 0, 0, 3, 0, 0, 0, 0, 0,
];

describe("a year of known weeks", () => {
  const chart = readCommitChart({ commitsPerWeek: select2, lastWeek: "2026-02-09" });

  it("has a bar for each week, oldest first, dated", () => {
    expect(chart.bars).toHaveLength(52);
    expect(chart.bars[0]).toEqual({ index: 0, commits: 2, label: "17–23 Feb 2025", firstDay: "2025-02-17" });
    expect(chart.bars[51]).toEqual({ index: 51, commits: 0, label: "9–15 Feb 2026", firstDay: "2026-02-09" });
  });

  it("knows the total, the busiest week and the silence at its end", () => {
    expect(chart.total).toBe(40);
    expect(chart.busiest).toMatchObject({ index: 43, commits: 11, label: "15–21 Dec 2025" });
    expect(chart.quietWeeks).toBe(5);
  });

  it("marks where months begin, and the year in January", () => {
    expect(chart.ticks.map((tick) => tick.label)).toEqual([
      ...["Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec", "2026", "Feb"],
    ]);
    expect(chart.ticks[0]?.index).toBe(1);
  });

  it("has an axis that ends on a round even number", () => expect(chart.top).toBe(12));
});

describe("a series whose dates are not known", () => {
  const chart = readCommitChart({ commitsPerWeek: select2, lastWeek: null });

  it("counts its weeks instead of dating them", () => {
    expect(chart.bars[2]).toEqual({ index: 2, commits: 0, label: "week 3 of 52", firstDay: null });
    expect(chart.ticks).toEqual([]);
  });
});

describe("a short series", () => {
  const chart = readCommitChart({ commitsPerWeek: [1, 2, 3], lastWeek: "2026-02-09" });

  it("stands at the end of the same axis", () => {
    expect(chart.bars.map(({ index, commits }) => [index, commits])).toEqual([
      [49, 1],
      [50, 2],
      [51, 3],
    ]);
    expect(chart.bars[0]?.label).toBe("26 Jan – 1 Feb 2026");
    expect(chart.ticks).toHaveLength(12);
  });

  it("is not quiet when its last week is not", () => expect(chart.quietWeeks).toBe(0));
});

describe("series without commits", () => {
  it("is nothing when no week is known", () => {
    const chart = readCommitChart({ commitsPerWeek: [], lastWeek: null });
    expect(chart).toEqual({ bars: [], ticks: [], top: 2, total: 0, busiest: null, quietWeeks: 0 });
  });

  it("is all silence when every week is zero", () => {
    const chart = readCommitChart({ commitsPerWeek: Array<number>(52).fill(0), lastWeek: "2026-02-09" });
    expect(chart).toMatchObject({ top: 2, total: 0, busiest: null, quietWeeks: 52 });
    expect(chart.bars).toHaveLength(52);
  });
});

it("names the latest of equally busy weeks", () => {
  expect(readCommitChart({ commitsPerWeek: [5, 0, 5, 1], lastWeek: null }).busiest?.label).toBe(
    "week 3 of 4",
  );
});

it("keeps the last 52 of a longer series", () => {
  const chart = readCommitChart({
    commitsPerWeek: Array.from({ length: 60 }, (_, week) => week),
    lastWeek: null,
  });
  expect(chart.bars).toHaveLength(52);
  expect(chart.bars[0]).toMatchObject({ index: 0, commits: 8, label: "week 1 of 52" });
});
