import { describe, expect, it } from "vitest";
import { forgeOf, weekStart } from "./forges";

describe("forgeOf", () => {
  it.each([
    ["https://github.com/danirus/django-comments-xtd", "github"],
    ["http://www.GitHub.com/a/b/", "github"],
    ["http://gitlab.com/kapt/open-source/x", "gitlab"],
    ["https://bitbucket.org/a/b/", "bitbucket"],
    ["https://codeberg.org/a/b", "codeberg"],
    ["https://github.com.example.org/a/b", ""],
    ["https://constructor/a", ""],
    ["", ""],
    ["not an address", ""],
  ])("%s is %j", (url, forge) => {
    expect(forgeOf(url)).toBe(forge);
  });
});

describe("weekStart", () => {
  // 2026-02-15 was a Sunday.
  it("begins GitHub's weeks on Sunday", () => {
    expect(weekStart(new Date("2026-02-15T00:00:00Z"), "github")).toBe("2026-02-15");
    expect(weekStart(new Date("2026-02-14T23:59:59.999Z"), "github")).toBe("2026-02-08");
  });

  it("begins other weeks on Monday", () => {
    expect(weekStart(new Date("2026-02-15T23:02:37Z"), "gitlab")).toBe("2026-02-09");
    expect(weekStart(new Date("2026-02-16T00:00:00Z"), "")).toBe("2026-02-16");
  });
});
