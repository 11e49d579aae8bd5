import { describe, expect, it } from "vitest";
import { refreshMany } from "./refresh-many";
import type { Refreshed } from "./refresh-package";

const START_MS = Date.parse("2026-11-23T12:00:00Z");

const done = (putOffMs?: number): Refreshed => ({
  ...{ state: "done", outcome: "refreshed", changed: [], lastError: null },
  putOff: putOffMs === undefined ? null : { kinds: ["forge"], until: new Date(START_MS + putOffMs) },
});

/** Refreshes with a clock that goes on by what is waited for; each package answers in turn what is given for it. */
async function run(answers: Record<number, Refreshed[]>, concurrency = 1) {
  let nowMs = START_MS;
  const asked: [id: number, kinds: readonly string[] | undefined, seconds: number][] = [];
  const ended: number[] = [];
  await refreshMany(Object.keys(answers).map(Number), {
    ...{ concurrency, longestWaitMs: 60_000, nowMs: () => nowMs },
    refresh: async (id, kinds) => {
      asked.push([id, kinds, (nowMs - START_MS) / 1000]);
      return answers[id]?.shift() ?? done();
    },
    onDone: (id) => ended.push(id),
    wait: async (ms) => {
      nowMs += ms;
    },
  });
  return { asked, ended };
}

describe("refreshMany", () => {
  it("goes through all in order, and tells of each once", async () => {
    expect(await run({ 1: [done()], 2: [done()], 3: [done()] })).toEqual({
      asked: [1, 2, 3].map((id) => [id, undefined, 0]),
      ended: [1, 2, 3],
    });
  });

  it("comes back to what was put off when its time has come, and asks only those that had none", async () => {
    const { asked, ended } = await run({ 1: [done(30_000)], 2: [done()] });
    expect(asked).toEqual([
      [1, undefined, 0],
      [2, undefined, 0],
      [1, ["forge"], 30],
    ]);
    expect(ended).toEqual([2, 1]);
  });

  it("leaves to the schedule what would have to be waited for too long", async () => {
    expect(await run({ 1: [done(90_000)] })).toEqual({ asked: [[1, undefined, 0]], ended: [1] });
  });

  it("ends whole with more at a time than there are", async () => {
    const { ended } = await run({ 1: [done(5_000), done(9_000)], 2: [done()] }, 8);
    expect(ended.sort()).toEqual([1, 2]);
  });
});
