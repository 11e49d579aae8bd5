import { expect, it } from "vitest";
import { writable } from "./writable";

it.each([
  ["Łódź, Ελλάδα, Привет, ế", "Łódź, Ελλάδα, Привет, ế"],
  ["A\u030angstro\u0308m", "Ångström"],
  ["🚀 Fast\u00a0forms — really!\n\u200bYes", "Fast forms — really! Yes"],
  ["a → b", "a -> b"],
  ["日本語", ""],
  ["نماذج django", ""],
  ["django نماذج forms validation", "django forms validation"],
  ["🚀🚀", ""],
  ["", ""],
])("writes what can be written of %s", (text, expected) => {
  expect(writable(text)).toBe(expected);
});
