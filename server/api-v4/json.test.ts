import { describe, expect, it } from "vitest";
import { toJson } from "./json";

describe("toJson", () => {
  it("is compact and escapes only what would break a line of JavaScript", () => {
    expect(toJson({ a: ["é🚀\u2028\u2029\x7f", null], b: [] }, 0)).toBe(
      '{"a":["é🚀\\u2028\\u2029\x7f",null],"b":[]}',
    );
  });

  it("indents on request", () => {
    expect(toJson({ a: [1], b: [] }, 4)).toBe('{\n    "a": [\n        1\n    ],\n    "b": []\n}');
  });
});
