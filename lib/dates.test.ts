import { describe, expect, it } from "vitest";
import { dayAttribute, formatDate, formatDateTime, formatMonth, monthAttribute } from "./dates";

const zone = "America/New_York";

describe("dates on pages", () => {
  it("are written in the catalogue's time zone", () => {
    const instant = new Date("2026-02-15T03:00:00Z");
    expect(formatDate(instant, zone)).toBe("14 Feb 2026");
    expect(formatDate(instant, "UTC")).toBe("15 Feb 2026");
  });

  it("name the offset of that day", () => {
    expect(formatDateTime(new Date("2026-02-14T09:43:29Z"), zone)).toBe("14 Feb 2026, 04:43 GMT-5");
    expect(formatDateTime(new Date("2026-07-14T09:43:29Z"), zone)).toBe("14 Jul 2026, 05:43 GMT-4");
  });

  it("claim no day where only the month is known", () => {
    const month = new Date("2013-03-01T00:00:00Z");
    expect(formatMonth(month)).toBe("March 2013");
    expect(monthAttribute(month)).toBe("2013-03");
  });

  it("keep a calendar day apart from time zones", () => {
    expect(dayAttribute(new Date("2026-02-09T00:00:00Z"))).toBe("2026-02-09");
  });
});
