import { describe, expect, it } from "vitest";
import { type BadgeFacts, badgeText } from "./figures";

const facts: BadgeFacts = {
  stars: 1_234_567,
  forks: 0,
  downloadsPerMonth: 39_562,
  lastFetchedAt: new Date("2026-02-16T00:00:00Z"),
  version: "2.10.11",
  score: 82,
};
const nothing: BadgeFacts = {
  stars: 0,
  forks: 0,
  downloadsPerMonth: null,
  lastFetchedAt: null,
  version: null,
  score: null,
};
const text = (figure: Parameters<typeof badgeText>[0], of: BadgeFacts) => {
  const { label, message } = badgeText(figure, of);
  return `${label}: ${message}`;
};

describe("a badge", () => {
  it("says one figure in a few letters", () => {
    expect(text("stars", facts)).toBe("stars: 1.23m");
    expect(text("version", facts)).toBe("pypi: 2.10.11");
    expect(text("downloads", facts)).toBe("downloads: 39.6k a month");
    expect(text("score", facts)).toBe("score: 82 of 100");
  });

  it("says what is not known instead of nought", () => {
    expect(text("stars", nothing)).toBe("stars: not known yet");
    expect(text("version", nothing)).toBe("pypi: not known yet");
    expect(text("downloads", nothing)).toBe("downloads: not known yet");
    expect(text("score", nothing)).toBe("score: not known yet");
  });

  it("tells what is not there once somebody looked", () => {
    const looked = { ...nothing, lastFetchedAt: facts.lastFetchedAt };
    expect(text("stars", looked)).toBe("stars: 0");
    expect(text("version", looked)).toBe("pypi: no release");
  });

  it("has the colour of the score's grade, never alone", () => {
    const colours = [95, 60, 5, null].map((score) => badgeText("score", { ...facts, score }).color);
    expect(new Set(colours).size).toBe(4);
  });

  it("stays one short line that XML can hold, whatever a version is", () => {
    const version = `1.0\u0000\n${"9".repeat(300)}`;
    const { message } = badgeText("version", { ...facts, version });
    expect(message).toMatch(/^1\.09{37}$/);
  });
});
