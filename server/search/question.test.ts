import { describe, expect, it } from "vitest";
import { LONGEST_QUESTION, readQuestion } from "./question";

describe("readQuestion", () => {
  it.each([
    ["django-comments", ["django comments"], "django comments", false],
    ["  forms  ", ["forms"], "forms", false],
    ["comments or cart", ["comments", "cart"], "comments or cart", false],
    ["or comments OR", ["comments"], "or comments or", false],
    ['"debug toolbar" panel', ["debug toolbar panel"], '"debug toolbar" panel', true],
    ['"toolbar"', ["toolbar"], "toolbar", false],
    ['"debug tool', ["debug tool"], '"debug tool"', true],
    ["comments -thread", ["comments"], "comments -thread", true],
    ["menu -django-cms", ["menu"], 'menu -"django cms"', true],
    ["a - b", ["a b"], "a b", false],
    ["-thread", ["thread"], "thread", false],
    ["!comments & (forms)", ["comments forms"], "comments forms", false],
  ])("reads %j", (text, alternatives, written, isStrict) => {
    expect(readQuestion(text)).toEqual({ raw: text.trim(), alternatives, text: written, isStrict });
  });

  it.each(["", " ", "%", "🚀", '""', "-", "\0", "\ufffd"])("takes %j for no question", (text) => {
    expect(readQuestion(text)).toBeNull();
  });

  it("looks at the first characters only, and at no NUL", () => {
    const long = readQuestion("🚀".repeat(3) + "a".repeat(10_000));
    expect([...(long?.raw ?? "")]).toHaveLength(LONGEST_QUESTION);
    expect(readQuestion("a\0b")).toMatchObject({ raw: "a b", alternatives: ["a b"] });
  });
});
