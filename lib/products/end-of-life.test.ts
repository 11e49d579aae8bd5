import { expect, it } from "vitest";
import { type Cycle } from "./cycles";
import { endOfLife, isEndNews, longestSupported } from "./end-of-life";

const cycle = (name: string, endsOn: string | null): Cycle => ({
  ...{
    name,
    endsOn,
    releasedOn: "2023-04-03",
    supportEndsOn: null,
    isEnded: null,
    isLts: false,
    latestVersion: null,
  },
});
const django = cycle("4.2", "2026-04-30");

it.each([
  ["2023-04-02", "not-out", false],
  ["2026-01-29", null, false],
  ["2026-01-30", "soon", true],
  ["2026-04-29", "soon", true],
  ["2026-04-30", "today", true],
  ["2026-05-01", "ended", true],
  ["2026-07-29", "ended", true],
  ["2026-07-30", "ended", false],
])("on %s 4.2 is %s, news: %s", (on, end, isNews) => {
  expect([endOfLife(django, on), isEndNews(django, on)]).toEqual([end, isNews]);
});

it("leads to what is supported longest", () => {
  const cycles = [cycle("6.0", "2027-04-30"), cycle("5.2", "2028-04-30"), django, cycle("3.0", null)];
  expect(longestSupported(cycles, "2026-05-01")?.name).toBe("5.2");
  expect(longestSupported(cycles, "2029-01-01")).toBeNull();
});
