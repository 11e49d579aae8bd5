import { describe, expect, it } from "vitest";
import { readWeeks, shiftWeeks } from "@/server/forges/github-weeks";

const secondsOf = (day: string) => Date.parse(day) / 1000;
/** A commit in the first of these weeks, two in the second, and so on. */
const activityOf = (...sundays: string[]) =>
  sundays.map((day, index) => ({ week: secondsOf(day), total: index + 1 }));
const tail = (perWeek: readonly number[]) => perWeek.slice(-4);

describe("readWeeks", () => {
  const activity = activityOf("2026-02-01", "2026-02-08");

  it.each([
    ["the last of them is the current week", "2026-02-13T00:00:00Z", "2026-02-08", [0, 0, 1, 2]],
    ["the last of them ended just now", "2026-02-15T00:00:00Z", "2026-02-08", [0, 0, 1, 2]],
    ["the last of them ended almost a week ago", "2026-02-21T23:59:59Z", "2026-02-08", [0, 0, 1, 2]],
    ["a week has passed since", "2026-02-22T00:00:00Z", "2026-02-15", [0, 1, 2, 0]],
    ["our clock is behind", "2026-01-01T00:00:00Z", "2026-02-08", [0, 0, 1, 2]],
  ])("gives 52 weeks when %s", (_, now, lastWeek, last) => {
    const weeks = readWeeks(activity, new Date(now));
    expect(weeks).toMatchObject({ lastWeek });
    expect(tail(weeks.perWeek)).toEqual(last);
    expect(weeks.perWeek).toHaveLength(52);
  });

  it("gives empty weeks for no commits, and for those of years ago", () => {
    for (const old of [[], activityOf("2019-01-06")])
      expect(readWeeks(old, new Date("2026-02-13T00:00:00Z")).perWeek).toEqual(Array(52).fill(0));
  });

  it("takes no week that is years away for one that has been", () => {
    const lie = [...activity, { week: 1e11, total: 9 }];
    const now = new Date("2026-02-13T00:00:00Z");
    expect(readWeeks(lie, now)).toEqual(readWeeks(activity, now));
  });

  it("does not rely on their order, nor on where a day begins", () => {
    const shuffled = [
      { week: secondsOf("2026-02-08T05:00:00Z"), total: 2 },
      { week: secondsOf("2026-02-01T05:00:00Z"), total: 1 },
    ];
    const now = new Date("2026-02-13T00:00:00Z");
    expect(readWeeks(shuffled, now)).toEqual(readWeeks(activity, now));
  });
});

describe("shiftWeeks", () => {
  it("comes to the same by small steps and by large ones, and loses what is a year old", () => {
    const start = Date.parse("2026-02-13T00:00:00Z");
    const after = (days: number) => new Date(start + days * 86_400_000);
    const first = readWeeks(activityOf("2026-02-01", "2026-02-08"), after(0));
    let daily = first;
    for (let day = 1; day < 400; day += 1) {
      daily = shiftWeeks(daily, after(day));
      expect(daily).toEqual(shiftWeeks(first, after(day)));
    }
    expect(daily.perWeek).toEqual(Array(52).fill(0));
  });
});
