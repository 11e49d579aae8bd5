import { describe, expect, it } from "vitest";
import { commitTimeField } from "./history-facts";

describe("commitTimeField", () => {
  it.each([
    ["2026-02-12T21:39:58+01:00", "2026-02-12T21:39:58+01:00"],
    ["2026-02-12T21:39:58.123456Z", "2026-02-12T21:39:58.123456Z"],
    ["1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"],
    ["0000-01-01T00:00:00Z", null],
    ["2011-05-04T10:00:00+518:00", null],
    ["12011-05-04T10:00:00Z", null],
    ["yesterday", null],
    ["", null],
  ])("%j is %j", (text, time) => {
    expect(commitTimeField.parse(text)).toBe(time);
  });

  it.each([null, 7, "x".repeat(101)])("refuses %j", (value) => {
    expect(commitTimeField.safeParse(value).success).toBe(false);
  });
});
