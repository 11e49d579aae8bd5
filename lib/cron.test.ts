import { parseCronItem } from "graphile-worker";
import { expect, it } from "vitest";
import { nextRun } from "./cron";

const after = new Date("2026-11-23T00:42:11.500Z");
const nextOf = (cron: string, from = after) => nextRun(cron, from)?.toISOString().slice(0, 16);

it.each([
  ["* * * * *", "2026-11-23T00:43"],
  ["42 * * * *", "2026-11-23T01:42"],
  ["17 * * * *", "2026-11-23T01:17"],
  ["4 0 * * *", "2026-11-24T00:04"],
  ["*/20 3-5 * * *", "2026-11-23T03:00"],
  ["0 0 29 2 *", undefined],
  ["0 12 1 1 *", "2027-01-01T12:00"],
  ["0 0 * * 7", "2026-11-29T00:00"],
  ["0 0 13 * 5", "2026-11-27T00:00"],
  ["30 6 * * 1,3", "2026-11-23T06:30"],
])("%s comes next at %s", (cron, expected) => expect(nextOf(cron)).toBe(expected));

it("finds a day that a leap year has", () => {
  expect(nextOf("0 0 29 2 *", new Date("2027-12-31T00:00Z"))).toBe("2028-02-29T00:00");
});

it("refuses what is no cron line", () => {
  for (const cron of ["", "* * * *", "x * * * *", "1-2/3 * * * *"])
    expect(() => nextRun(cron, after)).toThrow();
});

/** The queue's own reading of a line. */
function nextOfQueue(cron: string, from: Date): Date {
  const { match } = parseCronItem({ task: "x", match: cron });
  for (let at = Math.floor(from.getTime() / 60_000) * 60_000 + 60_000; ; at += 60_000) {
    const minute = new Date(at);
    const [min, hour, date] = [minute.getUTCMinutes(), minute.getUTCHours(), minute.getUTCDate()];
    if (match({ min, hour, date, month: minute.getUTCMonth() + 1, dow: minute.getUTCDay() })) return minute;
  }
}

it("means by a line what the queue means", () => {
  for (const cron of ["*/7 * * * *", "5,10-12 */6 * * *", "0 3 */10 * *", "15 1 1-7 * 1", "0 0 * 2,3 */2"]) {
    let from = after;
    for (let count = 0; count < 8; count += 1) {
      const next = nextOfQueue(cron, from);
      expect(nextRun(cron, from), `${cron} after ${from.toISOString()}`).toEqual(next);
      from = next;
    }
  }
});
