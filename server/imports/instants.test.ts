import { describe, expect, it } from "vitest";
import { isCalendarDay, isInstant } from "@/server/imports/instants";

describe("isInstant", () => {
  it.each([
    "2026-02-15T18:02:37.757866-05:00",
    "2026-02-15T18:02:37Z",
    "2024-02-29T00:00:00+05:45",
    "0001-01-01T00:00:00.1Z",
    "2026-12-31T23:59:59+15:59",
  ])("takes %s", (text) => expect(isInstant(text)).toBe(true));

  it.each([
    "2026-02-30T00:00:00Z",
    "2025-02-29T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:60:00Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00.1234567Z",
    "2026-01-01T00:00:00",
    "2026-01-01T00:00:00+16:00",
    "2026-01-01",
    "0000-01-01T00:00:00Z",
    "yesterday",
    "",
    "2026-01-01T00:00:00Z\n",
  ])("refuses %j", (text) => expect(isInstant(text)).toBe(false));
});

describe("isCalendarDay", () => {
  it("takes days that exist, and only those", () => {
    expect(isCalendarDay("2024-02-29")).toBe(true);
    expect(isCalendarDay("2023-02-29")).toBe(false);
    expect(isCalendarDay("2024-2-9")).toBe(false);
  });
});
