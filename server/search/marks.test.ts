import { describe, expect, it } from "vitest";
import { marksOf } from "./marks";

/** The text with its matches in brackets. */
const marked = (text: string, question: string) =>
  marksOf(text, question)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join("");

describe("marksOf", () => {
  it.each([
    ["Django debug toolbar", "debug", "Django [debug] toolbar"],
    ["django-debug-toolbar", "Debug TOOL", "django-[debug]-[toolbar]"],
    ["Comment, commenting, comments.", "comments", "[Comment], [commenting], [comments]."],
    ["Café Menü", "cafe menu", "[Café] [Menü]"],
    ["Cafe\u0301 au lait", "CAFÉ", "[Cafe\u0301] au lait"],
    ["日本語 と Ελληνικά", "ελλην", "日本語 と [Ελληνικά]"],
    ["A theme for the shop", "the shop", "A theme for the [shop]"],
    ["Works with others", "with", "Works [with] others"],
    ["Celery or threads", "celery -threads", "[Celery] or threads"],
    ["this or that", "this or that", "this or that".replace(/this|that/g, "[$&]")],
    ["A debug panel", '"debug panel"', "A [debug] [panel]"],
    ["C++ (fast)", "c++ .* (", "[C]++ (fast)"],
    ["a.b*c", ".*", "a.b*c"],
    ["no such word", "quince", "no such word"],
    ["", "quince", ""],
    ["quince", "", "quince"],
  ])("marks in %j for %j", (text, question, expected) => {
    expect(marked(text, question)).toBe(expected);
  });

  it("leaves nothing out of a long text, and is soon done", () => {
    const text = "Ünïcode 🚀 words, again. ".repeat(20_000);
    const marks = marksOf(text, "unicode again " + "x ".repeat(5000));
    expect(marks.map((mark) => mark.text).join("")).toBe(text);
    expect(marks.filter((mark) => mark.isMatch)).toHaveLength(40_000);
  });
});
