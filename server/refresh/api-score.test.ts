import { describe, expect, it } from "vitest";
import { apiScore } from "./api-score";

const NOW = new Date("2026-11-23T12:00:00Z");
const score = (stars: number, lastCommitAt: string | null, supportsRuntime = true) =>
  apiScore(
    { stars, lastCommitAt: lastCommitAt === null ? null : new Date(lastCommitAt), supportsRuntime },
    NOW,
  );

describe("apiScore", () => {
  it.each([
    ["nothing within the first quarter", 100, "2026-08-23T12:00:01Z", 100],
    ["a tenth of the stars from its end on", 100, "2026-08-23T12:00:00Z", 90],
    ["more than the stars after years", 100, "2021-11-23T12:00:00Z", -100],
    ["a tenth where there is no commit", 105, null, 94],
    ["nothing for a commit of tomorrow", 100, "2026-11-24T00:00:00Z", 100],
    ["no more than to -500", 90_000, "2005-01-01T00:00:00Z", -500],
  ])("takes for silence %s", (_, stars, lastCommitAt, expected) => {
    expect(score(stars, lastCommitAt)).toBe(expected);
  });

  it("takes 30 % for a missing runtime, at most 1,000", () => {
    const recent = "2026-11-01T00:00:00Z";
    expect([score(15, recent, false), score(50_000, recent, false)]).toEqual([10, 49_000]);
  });

  it("counts the end of a shorter month as a full one", () => {
    const at = (lastCommitAt: string, now: string) =>
      apiScore({ stars: 10, lastCommitAt: new Date(lastCommitAt), supportsRuntime: true }, new Date(now));
    expect(at("2025-11-30T00:00:00Z", "2026-02-28T00:00:00Z")).toBe(9);
    expect(at("2025-11-30T00:00:00Z", "2026-02-27T00:00:00Z")).toBe(10);
  });
});
