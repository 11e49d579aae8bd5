import { describe, expect, it } from "vitest";
import { lastWeekStart } from "@/server/imports/weeks";

describe("lastWeekStart", () => {
  it("begins GitHub's weeks on Sunday and others' on Monday", () => {
    // A Wednesday.
    expect(lastWeekStart([1], "2026-02-18T12:00:00Z", "github")).toBe("2026-02-15");
    expect(lastWeekStart([1], "2026-02-18T12:00:00Z", "gitlab")).toBe("2026-02-16");
    expect(lastWeekStart([1], "2026-02-18T12:00:00Z", "")).toBe("2026-02-16");
  });

  it("counts the day on which a week begins to that week", () => {
    expect(lastWeekStart([1], "2026-02-15T00:00:00Z", "github")).toBe("2026-02-15");
    expect(lastWeekStart([1], "2026-02-16T00:00:00Z", "gitlab")).toBe("2026-02-16");
    expect(lastWeekStart([1], "2026-02-15T23:59:59.999999Z", "gitlab")).toBe("2026-02-09");
  });

  it("goes by the day in UTC", () => {
    expect(lastWeekStart([1], "2026-02-14T20:00:00-05:00", "github")).toBe("2026-02-15");
  });

  it("crosses months and years", () => {
    expect(lastWeekStart([1], "2026-01-01T00:00:00Z", "github")).toBe("2025-12-28");
  });

  it("is not known without a time of fetching or without weeks", () => {
    expect(lastWeekStart([1], null, "github")).toBeNull();
    expect(lastWeekStart([], "2026-02-18T12:00:00Z", "github")).toBeNull();
  });
});
