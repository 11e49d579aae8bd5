import { describe, expect, it } from "vitest";
import { readCell, withVerdict } from "./cell-mark";

describe("readCell", () => {
  it.each([
    ["yes", "yes", 1, ""],
    ["Check", "yes", 1, ""],
    ["+", "yes", 1, ""],
    ["+1", "yes", 1, ""],
    ["++", "yes", 2, ""],
    ["+2", "yes", 2, ""],
    ["+++++", "yes", 3, ""],
    ["no", "no", 1, ""],
    ["sucks", "no", 1, ""],
    ["-", "no", 1, ""],
    ["--", "no", 2, ""],
    ["-1", "no", 1, ""],
    ["yes, since 2.0", "yes", 1, "since 2.0"],
    ["no (planned)", "no", 1, "(planned)"],
    ["+ via plugin", "yes", 1, "via plugin"],
    ["partial", "partial", 1, ""],
    ["Partly: base classes only", "partial", 1, "base classes only"],
    ["≈", "partial", 1, ""],
    ["~ with a fork", "partial", 1, "with a fork"],
  ] as const)("reads %j as %s × %i", (text, verdict, strength, note) =>
    expect(readCell(text)).toEqual({ verdict, strength, note }),
  );

  it.each([
    "n/a",
    "1.2+",
    "nope",
    "yes-ish",
    "none",
    "",
    "🚀",
    "+a",
    "+0",
    "-x-",
    "goo",
    "node",
    "nothing",
    "checkout",
    "partials",
    "~3 MB",
    "toString",
  ])("finds no verdict in %j", (text) =>
    expect(readCell(text)).toEqual({ verdict: null, strength: 0, note: text }),
  );
});

describe("a cell's mark", () => {
  it.each([
    ["", "yes", "yes"],
    ["no", "yes", "yes"],
    ["no: planned", "partial", "partial, planned"],
    ["needs Redis", "yes", "yes, needs Redis"],
    ["++ since 2.0", "yes", "since 2.0"],
    ["yes", "yes", ""],
  ] as const)("is put before %j or taken from it by %s", (text, verdict, after) =>
    expect(withVerdict(text, verdict)).toBe(after),
  );
});
