import { expect, it } from "vitest";
import { marksOf } from "./marks";

/** The text with its matches in brackets. */
const marked = (text: string, question: string) =>
  marksOf(text, question)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join("");

it.each([
  ["django-debug-toolbar", "Debug TOOL", "django-[debug]-[tool]bar"],
  ["Comment, commenting, comments.", "comments", "[Comment], [comment]ing, [comments]."],
  ["日本語 と Ελληνικά", "ελλην", "日本語 と [Ελλην]ικά"],
  ["A theme for the shop", "the shop", "A theme for the [shop]"],
  ["Works with others", "with", "Works [with] others"],
  ["Celery or threads", "celery -threads", "[Celery] or threads"],
  ["this or that", "this or that", "[this] or [that]"],
  ["A debug panel", '"debug panel"', "A [debug] [panel]"],
  ["C++ (fast)", "c++ .* (", "[C]++ (fast)"],
  ["no such word", "quince", "no such word"],
  ["quince", "", "quince"],
])("marks in %j for %j", (text, question, expected) => {
  expect(marked(text, question)).toBe(expected);
});
