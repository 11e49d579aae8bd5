import { describe, expect, it } from "vitest";
import { toJson, WrittenJson } from "./json";

describe("toJson", () => {
  it("is compact and escapes only what would break a line of JavaScript", () => {
    expect(toJson({ a: ["é🚀\u2028\u2029\x7f", null], b: [] }, 0)).toBe(
      '{"a":["é🚀\\u2028\\u2029\x7f",null],"b":[]}',
    );
  });

  it("indents on request", () => {
    expect(toJson({ a: [1], b: [] }, 4)).toBe('{\n    "a": [\n        1\n    ],\n    "b": []\n}');
  });

  it("takes what is written already as it is, but for line separators and indentation", () => {
    const written = new WrittenJson('{"a":["\u2028",1.50]}');
    expect(toJson(written, 0)).toBe('{"a":["\\u2028",1.50]}');
    expect(toJson(written, 1)).toBe('{\n "a": [\n  "\\u2028",\n  1.5\n ]\n}');
  });
});
