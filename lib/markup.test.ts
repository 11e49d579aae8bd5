import { describe, expect, it } from "vitest";
import { markup } from "./markup";

describe("markup", () => {
  it.each([
    ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["the end of an attribute", `" onmouseover='x'`, "&quot; onmouseover=&#39;x&#39;"],
    ["an entity", "&lt;", "&amp;lt;"],
    ["a comment", "<!--grid-->", "&lt;!--grid--&gt;"],
    ["right-to-left text and its controls", "\u202eמילים", "\u202eמילים"],
    ["half of a character", "\ud83d", "\ud83d"],
  ])("escapes %s in elements and attributes", (_, value, escaped) => {
    expect(markup`<b title="${value}">${value}</b>`.text).toBe(`<b title="${escaped}">${escaped}</b>`);
  });

  it("takes what is markup as it is, alone and in lists", () => {
    const items = ["a", "<"].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}</ul>${markup`<hr>`}`.text).toBe("<ul><li>a</li><li>&lt;</li></ul><hr>");
  });

  it("refuses an object that only looks like markup", () => {
    const value = JSON.parse('{"text":"<script>"}') as string;
    expect(() => markup`${value}`).toThrow(TypeError);
  });

  it("writes numbers, zero too, and nothing for what is missing", () => {
    expect(markup`${0} ${null}${undefined}${false}${""}`.text).toBe("0 ");
  });
});
