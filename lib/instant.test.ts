import { describe, expect, it } from "vitest";
import { formatInstant } from "./instant";

const newYork = (text: string) => formatInstant(text, "America/New_York");

describe("formatInstant", () => {
  it.each([
    ["2026-02-15 23:02:37.757866+00", "2026-02-15T18:02:37.757866-05:00"],
    ["2010-08-14 22:37:51.12+00", "2010-08-14T18:37:51.120000-04:00"],
    ["2022-03-13 06:59:56.0005+00", "2022-03-13T01:59:56.000500-05:00"],
    ["2020-03-08 07:00:00.1+00", "2020-03-08T03:00:00.100000-04:00"],
    ["2010-08-14 22:37:53.000005+00", "2010-08-14T18:37:53.000005-04:00"],
  ])("keeps the microseconds of %s", (text, expected) => expect(newYork(text)).toBe(expected));

  it("writes no fraction when there is none", () => {
    expect(newYork("2026-02-14 09:43:29+00")).toBe("2026-02-14T04:43:29-05:00");
  });

  it("changes the offset at the second at which clocks change", () => {
    expect(newYork("2020-03-08 06:59:59+00")).toBe("2020-03-08T01:59:59-05:00");
    expect(newYork("2020-03-08 07:00:00+00")).toBe("2020-03-08T03:00:00-04:00");
    expect(newYork("2019-11-03 05:30:00+00")).toBe("2019-11-03T01:30:00-04:00");
    expect(newYork("2019-11-03 05:59:59.999999+00")).toBe("2019-11-03T01:59:59.999999-04:00");
    expect(newYork("2019-11-03 06:30:00.000001+00")).toBe("2019-11-03T01:30:00.000001-05:00");
  });

  it("crosses years in both directions", () => {
    expect(newYork("2026-01-01 04:59:59+00")).toBe("2025-12-31T23:59:59-05:00");
    expect(formatInstant("2025-12-31 23:59:59+00", "Asia/Kolkata")).toBe("2026-01-01T05:29:59+05:30");
  });

  it("keeps the fraction and the minutes on both sides of midnight", () => {
    expect(newYork("2026-06-01 03:59:59.999999+00")).toBe("2026-05-31T23:59:59.999999-04:00");
    expect(newYork("2026-06-01 04:00:00.25+00")).toBe("2026-06-01T00:00:00.250000-04:00");
    expect(formatInstant("2026-05-31 15:00:01+00", "Asia/Tokyo")).toBe("2026-06-01T00:00:01+09:00");
    expect(formatInstant("2026-05-31 14:59:59+00", "Asia/Tokyo")).toBe("2026-05-31T23:59:59+09:00");
  });

  it("writes UTC as Z, also in a zone that is there for half of the year", () => {
    expect(formatInstant("2026-01-15 12:00:00+00", "Etc/UTC")).toBe("2026-01-15T12:00:00Z");
    expect(formatInstant("2026-01-15 12:00:00+00", "Europe/London")).toBe("2026-01-15T12:00:00Z");
    expect(formatInstant("2026-07-15 12:00:00+00", "Europe/London")).toBe("2026-07-15T13:00:00+01:00");
  });

  it("is safe at the ends of the calendar", () => {
    expect(newYork("0001-01-01 00:00:00+00")).toBe("0000-12-31T19:03:58-04:56:02");
    expect(newYork("9999-12-31 23:59:59.999999+00")).toBe("9999-12-31T18:59:59.999999-05:00");
    expect(formatInstant("9999-12-31 23:59:59+00", "Asia/Tokyo")).toBe("+010000-01-01T08:59:59+09:00");
    expect(newYork("10000-01-01 00:00:00+00")).toBe("10000-01-01 00:00:00+00");
    expect(newYork("0001-01-01 00:00:00+00 BC")).toBe("0001-01-01 00:00:00+00 BC");
    expect(newYork("infinity")).toBe("infinity");
  });

  it("sees a zone that suspends summer time for a month", () => {
    const casablanca = (day: string) => formatInstant(`${day} 12:00:00+00`, "Africa/Casablanca");
    expect(casablanca("2026-02-10")).toBe("2026-02-10T13:00:00+01:00");
    expect(casablanca("2026-03-01")).toBe("2026-03-01T12:00:00Z");
    expect(casablanca("2026-04-01")).toBe("2026-04-01T13:00:00+01:00");
  });
});
