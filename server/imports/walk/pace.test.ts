import { describe, expect, it } from "vitest";
import { Pace } from "@/server/imports/walk/pace";
import { retryAfterMs } from "@/server/imports/walk/retry-after";

function timer() {
  let now = 0;
  return { now: () => now, sleep: async (ms: number) => void (now += ms) };
}

describe("Pace", () => {
  it("lets the first request go at once and spaces the others", async () => {
    const time = timer();
    const pace = new Pace(4, time);
    const turns: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      await pace.turn();
      turns.push(time.now());
    }
    expect(turns).toEqual([0, 250, 500]);
  });

  it("holds everybody back when one is asked to wait", async () => {
    const time = timer();
    const pace = new Pace(4, time);
    pace.pause(5_000);
    await pace.turn();
    expect(time.now()).toBe(5_000);
  });
});

describe("retryAfterMs", () => {
  it("understands seconds and dates, and nothing else", () => {
    const now = Date.parse("2026-02-16T12:00:00Z");
    expect(retryAfterMs("3", now)).toBe(3_000);
    expect(retryAfterMs("Mon, 16 Feb 2026 12:00:10 GMT", now)).toBe(10_000);
    expect(retryAfterMs("Mon, 16 Feb 2026 11:00:00 GMT", now)).toBe(0);
    expect(retryAfterMs("soon", now)).toBeNull();
    expect(retryAfterMs(undefined, now)).toBeNull();
  });
});
