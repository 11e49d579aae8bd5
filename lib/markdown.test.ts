import { describe, expect, it } from "vitest";
import { plainText, renderMarkdown } from "./markdown";

const html = (text: string) => renderMarkdown(text).html.trim();

describe("Markdown", () => {
  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>"],
    ["[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"],
    ["[x](JaVaScRiPt:alert(1))", "<p>[x](JaVaScRiPt:alert(1))</p>"],
    ["[x](&#106;avascript:alert(1))", "<p>[x](javascript:alert(1))</p>"],
    ["[x](data:text/html,x)", "<p>[x](data:text/html,x)</p>"],
    ["[x](//other.example/)", "<p>[x](//other.example/)</p>"],
    ["[x](/\\other.example/)", '<p><a href="/%5Cother.example/">x</a></p>'],
    ["![<i>](https://other.example/pixel.png)", "<p>&lt;i&gt;</p>"],
    ['[x](/a/ "\\"><i>")', '<p><a href="/a/" title="&quot;&gt;&lt;i&gt;">x</a></p>'],
  ])("lets nothing through that could run or load: %s", (text, expected) => {
    expect(html(text)).toContain(expected);
    expect(html(text)).not.toMatch(/<(?:script|img|b|i)\b/);
  });

  it("makes links of whole addresses only, and says of those to elsewhere that nobody here vouches for them", () => {
    expect(html("https://example.org/a example.org")).toBe(
      '<p><a href="https://example.org/a" rel="noopener nofollow ugc">https://example.org/a</a> example.org</p>',
    );
    expect(html("[grids](/grids/)")).toBe('<p><a href="/grids/">grids</a></p>');
  });

  it("puts its headings below the page's, each with an id of its own", () => {
    const { html: markup, headings } = renderMarkdown("# What's *new*\n\n## Content\n\n# What’s new\n");
    expect(headings).toEqual([
      { id: "what-s-new", text: "What's new", level: 2 },
      { id: "content-2", text: "Content", level: 3 },
      { id: "what-s-new-2", text: "What’s new", level: 2 },
    ]);
    expect(markup).toContain('<h2 id="what-s-new">What\'s <em>new</em></h2>');
    expect(renderMarkdown("### Low").headings[0]?.level).toBe(2);
  });

  it("writes addresses of the site as they are wanted", () => {
    const hrefOf = (address: string) => `https://catalogue.example${address}`;
    expect(renderMarkdown("[a](/a/) [b](https://b.example/)", { hrefOf, rel: "" }).html.trim()).toBe(
      '<p><a href="https://catalogue.example/a/">a</a> <a href="https://b.example/">b</a></p>',
    );
  });
});

describe("the words of a text", () => {
  it("are without marks, cut between words", () => {
    expect(plainText("## New\n\n- *one*\n- `two`\n\nand\nmore", 100)).toBe("New: one two and more");
    expect(plainText("## Why?\n\nBecause.", 100)).toBe("Why? Because.");
    expect(plainText("one two three", 9)).toBe("one two…");
  });
});
