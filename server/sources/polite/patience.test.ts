import { describe, expect, it } from "vitest";
import { growingPauseMs, patienceOf, unstatedPauseMs } from "./patience";

const NOW_MS = Date.parse("2026-11-23T12:00:00Z");

const answer = (status: number, headers: Record<string, string> = {}) => ({
  ...{ status, headers, url: "https://api.github.com/", body: Buffer.alloc(0) },
});

describe("patienceOf", () => {
  it("reads GitHub's quota", () => {
    const headers = {
      "x-ratelimit-remaining": "59",
      "x-ratelimit-reset": String(NOW_MS / 1000 + 600),
    };
    expect(patienceOf(answer(200, headers), NOW_MS)).toEqual({
      remaining: 59,
      resetsAt: new Date(NOW_MS + 600_000),
      isRefused: false,
      pauseMs: null,
    });
  });

  it("takes a quota without end for the largest that can be kept", () => {
    const headers = { "x-ratelimit-remaining": "999999999999" };
    expect(patienceOf(answer(200, headers), NOW_MS)).toMatchObject({ remaining: 2_147_483_647 });
  });

  it("reads GitLab's quota, and a reset in seconds from now", () => {
    const headers = { "ratelimit-remaining": "3", "ratelimit-reset": "30" };
    const said = patienceOf(answer(200, headers), NOW_MS);
    expect(said).toMatchObject({ remaining: 3, resetsAt: new Date(NOW_MS + 30_000) });
  });

  it.each([
    ["429 with a time", 429, { "retry-after": "90" }, 90_000],
    ["429 without", 429, {}, null],
    ["503 with a time", 503, { "retry-after": "5" }, 5_000],
    ["a spent quota", 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "60" }, 60_000],
    ["a second limit", 403, { "retry-after": "60", "x-ratelimit-remaining": "4000" }, 60_000],
    ["a date", 429, { "retry-after": "Mon, 23 Nov 2026 12:01:00 GMT" }, 60_000],
    ["a year", 429, { "retry-after": "31536000" }, 86_400_000],
    ["no time at all", 429, { "retry-after": "0" }, 1_000],
  ])("hears that it asks for patience: %s", (_, status, headers, pauseMs) => {
    expect(patienceOf(answer(status, headers), NOW_MS)).toMatchObject({ isRefused: true, pauseMs });
  });

  it.each([
    ["403 of something private", 403, { "x-ratelimit-remaining": "12" }],
    ["503 without a time", 503, {}],
    ["nonsense", 200, { "x-ratelimit-remaining": "-1", "x-ratelimit-reset": "soon" }],
  ])("does not hear it in %s", (_, status, headers) => {
    expect(patienceOf(answer(status, headers), NOW_MS)).toMatchObject({ isRefused: false, resetsAt: null });
  });
});

describe("pauses", () => {
  it("begin with the third failure in turn and grow up to about an hour", () => {
    expect([1, 2, 3, 4, 5, 50].map((failures) => growingPauseMs(failures, 0.5))).toEqual([
      0, 0, 15_000, 30_000, 60_000, 3_600_000,
    ]);
  });

  it("grow for hosts that do not say how long", () => {
    expect([0, 1, 40].map((failures) => unstatedPauseMs(failures, 0))).toEqual([60_000, 120_000, 3_600_000]);
  });
});
