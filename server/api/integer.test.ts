import { describe, expect, it } from "vitest";
import { isAllDigits, parseInteger } from "./integer";

describe("parseInteger", () => {
  it.each([
    ["20", 20n],
    ["+2", 2n],
    ["-1", -1n],
    [" 2 ", 2n],
    ["\t1\n", 1n],
    ["1\x85", 1n],
    ["\u00a03\u3000", 3n],
    ["1_0", 10n],
    ["007", 7n],
    ["٢", 2n],
    ["٢_٣", 23n],
    ["-١", -1n],
    ["𝟙", 1n],
    ["𝟿", 9n],
    ["１０", 10n],
    ["99999999999999999999", 99999999999999999999n],
  ])("reads %j", (text, expected) => expect(parseInteger(text)).toBe(expected));

  it.each([
    "",
    " ",
    "x",
    "1.5",
    "1e3",
    "0x1",
    "+",
    "--1",
    "+-1",
    "+ 1",
    "_1",
    "1_",
    "1__0",
    "²",
    "1\x1c",
    "\ufeff1",
    "\u200b1",
    "1\0",
    "1 2",
  ])("finds no integer in %j", (text) => expect(parseInteger(text)).toBeNull());

  it("gives up on absurdly long texts", () => {
    expect(parseInteger("9".repeat(4300))).toBe(10n ** 4300n - 1n);
    expect(parseInteger("9".repeat(4301))).toBeNull();
    expect(parseInteger(" ".repeat(100_000))).toBeNull();
  });
});

describe("isAllDigits", () => {
  it.each(["1083", "01083", "٢", "²", "1①", "𝟙"])("takes %j for an id", (key) =>
    expect(isAllDigits(key)).toBe(true),
  );
  it.each(["", "-1", "1_0", " 1", "1a", "Ⅷ", "½"])("takes %j for a slug", (key) =>
    expect(isAllDigits(key)).toBe(false),
  );
});
