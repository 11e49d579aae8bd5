import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedShortcodes, shortcodesFile, shortcodesText } from "@/scripts/emoji/shared-shortcodes";
import { emojify } from "./emojify";

describe("emojify", () => {
  it.each([
    [":rocket: A fast app", "🚀 A fast app"],
    [":tada:Django", "🎉Django"],
    [":rocket::tada:", "🚀🎉"],
    [":rocket:tada:", "🚀tada:"],
    ["10:30:rocket:", "10:30🚀"],
    [":nothing:rocket:", ":nothing🚀"],
    [":+1: :-1: :100:", "👍 👎 💯"],
    [":heart: :us: :hash:", "❤️ 🇺🇸 #️⃣"],
    [":wave::skin-tone-2:", "👋:skin-tone-2:"],
  ])("writes %j as %j", (text, written) => {
    expect(emojify(text)).toBe(written);
  });

  it.each([
    "",
    ":",
    "::",
    "no colon",
    "10:30:45",
    ":notanemoji:",
    ":rocket",
    "rocket:",
    ": rocket :",
    ":ROCKET:",
    ":constructor:",
    "https://example.org:rocket/",
    "🚀 already",
  ])("leaves %j alone", (text) => {
    expect(emojify(text)).toBe(text);
  });
});

describe("the names", () => {
  it("are in a file that is what its script writes", () => {
    expect(readFileSync(shortcodesFile, "utf8")).toBe(shortcodesText());
  });

  it("are each of one emoji, with a selector of its picture only where one is needed", () => {
    const oneEmoji = new RegExp("^\\p{RGI_Emoji}$", "v");
    const shared = Object.entries(sharedShortcodes());
    expect(shared.length).toBeGreaterThan(1000);
    expect(shared.filter(([, emoji]) => !oneEmoji.test(emoji))).toEqual([]);
  });

  it("mean what GitHub means by them", () => {
    expect(sharedShortcodes()).toMatchObject({ umbrella: "☔", email: "📧" });
  });

  it("are known to both", () => {
    // Slack alone calls it so, and GitHub alone that.
    expect(sharedShortcodes()).not.toHaveProperty("flag-at");
    expect(sharedShortcodes()).not.toHaveProperty("austria");
  });
});
