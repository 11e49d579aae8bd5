import { describe, expect, it } from "vitest";
import { LONGEST_QUESTION, readQuestion } from "./question";

const read = (text: string) => readQuestion(text, new Set(["a", "for", "the"]));

describe("readQuestion", () => {
  it.each([
    ["django-comments", [], "django comments", "plain"],
    ["  forms  ", [], "forms", "plain"],
    ["comments or cart", ["comments", "cart"], "comments or cart", "either"],
    ["or comments OR", ["comments"], "or comments or", "plain"],
    ['"debug toolbar" panel', [], '"debug toolbar" panel', "strict"],
    ['"toolbar"', [], "toolbar", "plain"],
    ['"debug tool', [], '"debug tool"', "strict"],
    ["comments -thread", ["comments"], "comments -thread", "strict"],
    ["menu -django-cms", ["menu"], 'menu -"django cms"', "strict"],
    ["a - b", ["b"], "a b", "plain"],
    ["-thread", [], "thread", "plain"],
    ["!comments & (forms)", [], "comments forms", "plain"],
    ["the shop", ["shop"], "the shop", "plain"],
    ["The shop for", ["shop for"], "The shop for", "plain"],
    ["the", [], "the", "plain"],
    ["a shop or the cart", ["a shop", "the cart", "shop", "cart"], "a shop or the cart", "either"],
  ])("reads %j", (text, others, written, kind) => {
    expect(read(text)).toEqual({
      readings: [text.trim(), ...others],
      text: written,
      isStrict: kind === "strict",
      isPlain: kind === "plain",
    });
  });

  it("reads so many alternatives as names, and all of them as text", () => {
    const many = Array.from({ length: 30 }, (_, place) => `w${place}`).join(" or ");
    expect(read(many)?.readings).toHaveLength(8);
    expect(read(many)?.text).toBe(many);
  });

  it.each(["", " ", "%", "🚀", '""', "-", "\0", "\ufffd"])("takes %j for no question", (text) => {
    expect(read(text)).toBeNull();
  });

  it("looks at the first characters only, and at no NUL", () => {
    const long = read("🚀".repeat(3) + "a".repeat(10_000));
    expect([...(long?.readings[0] ?? "")]).toHaveLength(LONGEST_QUESTION);
    expect(read("x\0b")).toMatchObject({ readings: ["x b"], text: "x b" });
  });
});
