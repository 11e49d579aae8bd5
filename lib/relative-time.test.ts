import { describe, expect, it } from "vitest";
import { formatRelative } from "./relative-time";

const now = new Date("2026-02-16T12:00:00Z");

describe("formatRelative", () => {
  it.each([
    ["2026-02-16T11:59:30Z", "just now"],
    ["2026-02-16T11:58:00Z", "2 minutes ago"],
    ["2026-02-16T09:00:00Z", "3 hours ago"],
    ["2026-02-15T12:00:00Z", "1 day ago"],
    ["2026-01-26T12:00:00Z", "3 weeks ago"],
    ["2025-11-01T12:00:00Z", "3 months ago"],
    ["2013-06-12T08:53:38Z", "12 years ago"],
    ["2026-02-18T13:00:00Z", "in 2 days"],
  ])("calls %s %s", (then, text) => expect(formatRelative(new Date(then), now)).toBe(text));

  it("does not round up", () => {
    expect(formatRelative(new Date("2024-02-20T12:00:00Z"), now)).toBe("1 year ago");
  });
});
