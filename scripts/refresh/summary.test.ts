import { describe, expect, it } from "vitest";
import { Summary } from "./summary";

const done = {
  state: "done",
  outcome: "refreshed",
  changed: ["stars"],
  lastError: null,
  putOff: null,
} as const;

describe("Summary", () => {
  it("counts what came of each, and is clean where nothing went wrong", () => {
    const summary = new Summary();
    summary.add("one", done);
    summary.add("two", { ...done, outcome: "unchanged", changed: [] });
    expect(summary.isClean).toBe(true);
    expect(summary.text(false)).toBe("refreshed 1 · unchanged 1 · failed 0 · put off 0 · absent 0");
  });

  it("names what did not go well, and lets nobody's words steer the terminal", () => {
    const summary = new Summary();
    const putOff = { kinds: ["forge" as const], until: new Date("2026-11-23T12:00:00Z") };
    summary.add("one", { ...done, outcome: "failed", changed: [], lastError: "odd \u001b[2J" });
    summary.add("two", { ...done, putOff, lastError: "github.com asks for patience (429)." });
    summary.add("three", { state: "under way", until: putOff.until });
    expect(summary.problems).toEqual([
      "one: odd \ufffd[2J",
      "two: github.com asks for patience (429).",
      "three: somebody else is at it",
    ]);
    expect(summary.text(true)).toContain("failed 1 · put off 2");
    expect(summary.text(true)).toContain("nothing has been changed");
  });
});
