import { expect, it } from "vitest";
import { matchParts } from "./match-parts";

/** What is found in brackets. */
const marked = (text: string, query: string) =>
  matchParts(text, [query])
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");

it.each([
  ["django-select2", "sel", "django-[sel]ect2"],
  ["Django-Select2", "DJANGO sel", "[Django]-[Sel]ect2"],
  ["Zoë Comments", "zoe", "[Zoë] Comments"],
  ["Überblick", "uber", "[Über]blick"],
  ["django-taggit", "tag taggit", "django-[taggit]"],
  ["unselected", "sel", "unselected"],
  ["日本語 text", "日本", "[日本]語 text"],
  ["😀 smile 😀 smart", "sm", "😀 [sm]ile 😀 [sm]art"],
  ["İstanbul kit", "kit", "İstanbul [kit]"],
  ["anything", "", "anything"],
  ["anything", "-- \" '", "anything"],
  ["", "x", ""],
  ["Cafe\u0301 au lait", "CAFÉ", "[Cafe\u0301] au lait"],
  ["Cafe\u0301s", "cafe", "[Cafe\u0301]s"],
  ["ﬁelds", "fi", "[ﬁ]elds"],
  ["a.b*c", ".*", "a.b*c"],
])("%j for %j", (text, query, found) => {
  expect(marked(text, query)).toBe(found);
});

it("leaves nothing out of a long text, and is soon done", () => {
  const text = "Ünïcode 🚀 words, again. ".repeat(20_000);
  const parts = matchParts(text, ["unicode again " + "x ".repeat(5000)]);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.filter((part) => part.isMatch)).toHaveLength(40_000);
});
