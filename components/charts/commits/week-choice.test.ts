import { describe, expect, it } from "vitest";
import { readCommitChart } from "./data";
import { weekAfterKey, weekAt } from "./week-choice";

const { bars } = readCommitChart({ commitsPerWeek: [1, 2, 3], lastWeek: null });

describe("keys on the chart", () => {
  it.each([
    ["ArrowLeft", null, 51],
    ["ArrowLeft", 51, 50],
    ["ArrowLeft", 49, 49],
    ["ArrowRight", null, 49],
    ["ArrowRight", 50, 51],
    ["ArrowRight", 51, 51],
    ["Home", 51, 49],
    ["End", 49, 51],
    ["Escape", 50, null],
    ["Tab", 50, undefined],
  ] as const)("%s from %s leads to %s", (key, active, next) =>
    expect(weekAfterKey(key, bars, active)).toBe(next),
  );
});

describe("the pointer on the chart", () => {
  it.each([
    [0.9999, 51],
    [1.2, 51],
    [49 / 52, 49],
    [48.9 / 52, null],
    [-1, null],
  ])("at %d of its width means week %s", (share, index) => expect(weekAt(share, bars)).toBe(index));
});
