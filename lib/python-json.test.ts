import { describe, expect, it } from "vitest";
import { toPythonJson } from "./python-json";

describe("JSON as Python writes it", () => {
  it.each([
    [{ b: 1, a: [true, null, []] }, '{"b": 1, "a": [true, null, []]}'],
    [{}, "{}"],
    [-7, "-7"],
    [99_999_999_999_999_999_999n, "99999999999999999999"],
  ])("separates items and keeps the order of keys (%#)", (value, written) => {
    expect(toPythonJson(value)).toBe(written);
  });

  it.each([
    ["é 日", '"\\u00e9 \\u65e5"'],
    ["🚀", '"\\ud83d\\ude80"'],
    ["\ud83d alone", '"\\ud83d alone"'],
    ["\u2028\u2029", '"\\u2028\\u2029"'],
    ["\x7f\x80\uffff", '"\\u007f\\u0080\\uffff"'],
    ["\0\b\t\n\f\r\x1f", '"\\u0000\\b\\t\\n\\f\\r\\u001f"'],
    ["\"'\\/<&>", '"\\"\'\\\\/<&>"'],
  ])("escapes %j", (text, written) => {
    expect(toPythonJson(text)).toBe(written);
    expect(JSON.parse(written)).toBe(text);
  });

  it("escapes keys too", () => {
    expect(toPythonJson({ ü: "" })).toBe('{"\\u00fc": ""}');
  });
});
