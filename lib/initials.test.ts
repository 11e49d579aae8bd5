import { describe, expect, it } from "vitest";
import { initials } from "./initials";

describe("initials", () => {
  it.each([
    ["danirus", "DA"],
    ["Ash-Crow", "AC"],
    ["x", "X"],
    ["dependabot[bot]", "DE"],
    ["Иван Петров", "ИП"],
    ["日本", "日本"],
    ["__", "?"],
    ["---", "?"],
    ["1337", "13"],
  ])("shortens %s to %s", (name, short) => expect(initials(name)).toBe(short));
});
