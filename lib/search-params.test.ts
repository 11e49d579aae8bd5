import { describe, expect, it } from "vitest";
import { isSlug, readListParams, readSearchText, writeListParams } from "./search-params";

describe("readListParams", () => {
  it("reads page, text and category", () => {
    expect(readListParams({ page: "3", q: " rich  text ", category: "apps" })).toEqual({
      page: 3,
      text: "rich text",
      category: "apps",
    });
  });

  it("means everything when nothing is said", () => {
    expect(readListParams({})).toEqual({ page: 1, text: "", category: "" });
  });

  it.each(["0", "-1", "last", "1.5", "", "99999999999999999999", "٢"])(
    "takes page %j for the first",
    (page) => {
      expect(readListParams({ page, q: "forms", category: "apps" })).toEqual({
        page: 1,
        text: "forms",
        category: "apps",
      });
    },
  );

  it("ignores an impossible category and keeps the rest", () => {
    expect(readListParams({ page: "2", q: "forms", category: "../etc" })).toEqual({
      page: 2,
      text: "forms",
      category: "",
    });
  });

  it("takes the last of repeated parameters", () => {
    expect(readListParams({ q: ["a", "b"], page: ["2", "4"] })).toMatchObject({ page: 4, text: "b" });
  });

  it("removes control characters and cuts long texts", () => {
    expect(readListParams({ q: "a\0b" }).text).toBe("a b");
    expect(readListParams({ q: "x".repeat(500) }).text).toHaveLength(100);
  });
});

describe("readSearchText", () => {
  it.each([
    [undefined, "", false],
    ["  rich\t text\0 ", "rich text", false],
    [["a", "b"], "b", false],
    ["x".repeat(100), "x".repeat(100), false],
    ["x".repeat(10_000), "x".repeat(100), true],
    [`${"x".repeat(99)}🚀`, "x".repeat(99), true],
  ])("reads what is searched for (%#)", (raw, text, isCut) => {
    expect(readSearchText(raw)).toEqual({ text, isCut });
  });
});

describe("writeListParams", () => {
  it("says only what differs from the first page of everything", () => {
    expect(writeListParams({})).toBe("");
    expect(writeListParams({ page: 1 })).toBe("");
    expect(writeListParams({ page: 2, text: "a&b c", category: "apps" })).toBe(
      "?q=a%26b+c&category=apps&page=2",
    );
  });
});

describe("isSlug", () => {
  it.each(["django-select2", "Mixed_Case-Slug", "2026", "grid~10"])("accepts %s", (slug) =>
    expect(isSlug(slug)).toBe(true),
  );
  it.each(["", "a b", "a/b", "a.json", "é", "a\0", "x".repeat(201)])("refuses %j", (slug) =>
    expect(isSlug(slug)).toBe(false),
  );
});
