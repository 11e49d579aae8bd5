import { describe, expect, it } from "vitest";
import { addressField, countField, dayField, nameField, textField, timeField } from "@/server/sources/fields";

describe("fields of answers", () => {
  it.each([
    [null, ""],
    [undefined, ""],
    ["  a\nb ", "a\nb"],
  ])("reads the text %j as %j", (text, read) => expect(textField.parse(text)).toBe(read));

  it.each([
    ["https://example.org/docs", "https://example.org/docs"],
    ["HTTP://example.org", "HTTP://example.org"],
    ["example.org", null],
    ["javascript:alert(1)", null],
    ["https://", null],
    [`https://example.org/${"x".repeat(2000)}`, null],
    ["", null],
    [null, null],
  ])("reads the address %j as %j", (text, read) => expect(addressField.parse(text)).toBe(read));

  it("keeps the digits of a time", () =>
    expect(timeField.parse("2026-02-15T18:02:37.757866-05:00")).toBe("2026-02-15T18:02:37.757866-05:00"));

  it.each([
    [countField, [-1, 1.5, 2 ** 31, "3", null, Number.NaN]],
    [textField, [3, ["a"], {}, "x".repeat(10_001), "a\0b"]],
    [nameField, ["", "x".repeat(256), "a\0b", null]],
    [timeField, ["yesterday", "2026-02-15", "2026-02-15T18:02:37", 1, null]],
    [timeField, ["0000-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "+275760-09-13T00:00:00Z"]],
    [timeField, ["2026-02-15T18:02:37+16:00", `2026-02-15T18:02:37.${"0".repeat(200)}Z`]],
    [dayField, ["0000-01-01", "2026-02-30", "soon", null]],
    [addressField, [3, {}]],
  ])("refuses what is none", (field, values) => {
    for (const value of values) expect(field.safeParse(value).success, JSON.stringify(value)).toBe(false);
  });
});
