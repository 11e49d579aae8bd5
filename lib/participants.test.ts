import { describe, expect, it } from "vitest";
import { isBot, readParticipants, splitParticipants } from "./participants";

describe("splitParticipants", () => {
  it("trims names, drops empty ones and keeps order and repetitions", () => {
    expect(splitParticipants(" spaced , ,trailing,,dup,dup,")).toEqual(["spaced", "trailing", "dup", "dup"]);
  });

  it("finds nobody in an empty text", () => expect(splitParticipants("")).toEqual([]));
});

describe("isBot", () => {
  it.each([
    "dependabot[bot]",
    "dependabot-preview[bot]",
    "pyup-bot",
    "renovate",
    "Weblate",
    "pre-commit-ci[bot]",
  ])("marks %s", (name) => expect(isBot(name)).toBe(true));

  it.each(["danirus", "abbot", "robotron", "Bobitoxena", "botond", "snyker"])("leaves %s a person", (name) =>
    expect(isBot(name)).toBe(false),
  );
});

describe("readParticipants", () => {
  it("shows everybody once, bots marked", () => {
    expect(readParticipants("b,a[bot],b")).toEqual([
      { name: "b", isBot: false, initials: "B" },
      { name: "a[bot]", isBot: true, initials: "A" },
    ]);
  });
});
