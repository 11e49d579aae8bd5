import { describe, expect, it } from "vitest";
import { html } from "./html";

describe("html", () => {
  it.each([
    ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["the end of an attribute", `" onmouseover='x'`, "&quot; onmouseover=&#39;x&#39;"],
    ["an entity", "&lt;", "&amp;lt;"],
    ["a comment", "<!--grid-->", "&lt;!--grid--&gt;"],
    ["right-to-left text and its controls", "\u202eמילים", "\u202eמילים"],
    ["half of a character", "\ud83d", "\ud83d"],
  ])("escapes %s in elements and attributes", (_, value, escaped) => {
    expect(html`<b title="${value}">${value}</b>`.text).toBe(`<b title="${escaped}">${escaped}</b>`);
  });

  it("takes markup as it is, alone and in lists", () => {
    const items = ["a", "<"].map((item) => html`<li>${item}</li>`);
    expect(
      html`<ul>
          ${items}
        </ul>
        ${html`<hr />`}`.text,
    ).toBe("<ul><li>a</li><li>&lt;</li></ul><hr>");
  });

  it("does not take an object that looks like markup", () => {
    const value = JSON.parse('[{"text":"ok"}]') as string;
    expect(html`${String(value)}`.text).toBe("[object Object]");
  });

  it("writes numbers, zero too, and nothing for what is missing", () => {
    expect(html`${0} ${null}${undefined}${false}${""}`.text).toBe("0 ");
  });
});
