import { describe, expect, it } from "vitest";
import { isDay, localInstant, localMinute } from "./local-instant";

const NEW_YORK = "America/New_York";

describe("a local time", () => {
  it.each([
    ["2026-02-15T18:02", "2026-02-15T23:02:00.000Z"],
    ["2026-07-15T18:02", "2026-07-15T22:02:00.000Z"],
    // The night in which clocks are put forward, before, within and after the hour that is skipped.
    ["2026-03-08T01:59", "2026-03-08T06:59:00.000Z"],
    ["2026-03-08T02:30", "2026-03-08T07:30:00.000Z"],
    ["2026-03-08T03:00", "2026-03-08T07:00:00.000Z"],
    ["2026-11-01T00:30", "2026-11-01T04:30:00.000Z"],
    ["2026-11-01T03:00", "2026-11-01T08:00:00.000Z"],
  ])("%s is the instant %s", (local, instant) => {
    expect(localInstant(local, NEW_YORK)).toBe(instant);
  });

  it.each(["", "tomorrow", "2026-02-15", "2026-02-30T10:00", "2026-02-15T25:00", "2026-02-15T10:00Z"])(
    "is not %j",
    (text) => {
      expect(localInstant(text, NEW_YORK)).toBeNull();
    },
  );

  it("is what a stored time is shown as", () => {
    expect(localMinute("2026-02-15 23:02:37.757866+00", NEW_YORK)).toBe("2026-02-15T18:02");
  });
});

it("a day is one that there is", () => {
  expect(["2026-02-28", "2026-02-30", "2026-2-3", "never"].map(isDay)).toEqual([true, false, false, false]);
});
