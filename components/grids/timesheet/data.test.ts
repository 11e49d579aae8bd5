import { describe, expect, it } from "vitest";
import { barOf, scaleOf, yearPosition } from "./data";

const span = (from: string, to: string | null) => ({
  createdAt: new Date(`${from}T00:00:00Z`),
  lastCommitAt: to === null ? null : new Date(`${to}T00:00:00Z`),
});

describe("the scale of a timesheet", () => {
  it("has whole years around all spans", () => {
    const scale = scaleOf([span("2021-03-01", "2022-12-31"), span("2020-07-01", null)]);
    expect(scale).toEqual({ from: Date.UTC(2020, 0), to: Date.UTC(2023, 0), years: [2020, 2021, 2022] });
  });

  it("names a few years of many", () => {
    expect(scaleOf([span("2001-01-01", "2020-01-01")])?.years).toEqual([
      2001, 2004, 2007, 2010, 2013, 2016, 2019,
    ]);
  });

  it("is none without packages", () => {
    expect(scaleOf([])).toBeNull();
  });
});

describe("a bar", () => {
  const scale = { from: Date.UTC(2020, 0), to: Date.UTC(2030, 0), years: [2020] };
  it.each([
    ["goes from entry to last commit", span("2020-01-01", "2025-01-01"), 0, 50.01],
    ["is a point where no commit is known", span("2025-01-01", null), 50.01, 0.5],
    ["is a point at a commit older than the entry", span("2025-01-01", "2021-01-01"), 10.02, 0.5],
    ["stays within the scale", span("2029-12-31", "2029-12-31"), 99.5, 0.5],
  ])("%s", (_, days, start, length) => {
    expect(barOf(days, scale)).toEqual({ start, length });
  });

  it("stands over its year", () => {
    expect(yearPosition(2025, scale)).toBeCloseTo(50, 0);
  });
});
