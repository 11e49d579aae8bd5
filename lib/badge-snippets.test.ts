import { describe, expect, it } from "vitest";
import { htmlOf, markdownOf, restOf } from "./badge-snippets";

const plain = {
  picture: "https://catalogue.example/packages/p/django-query-counter/badges/stars.svg",
  target: "https://catalogue.example/packages/p/django-query-counter/",
  alt: "stars of django-query-counter",
};

describe("a badge in a README", () => {
  it("is a linked picture in Markdown, its hyphens as they are", () => {
    expect(markdownOf(plain)).toBe(
      "[![stars of django-query-counter](https://catalogue.example/packages/p/django-query-counter/badges/stars.svg)](https://catalogue.example/packages/p/django-query-counter/)",
    );
  });

  it("is a directive in reStructuredText", () => {
    expect(restOf(plain)).toBe(
      [
        ".. image:: https://catalogue.example/packages/p/django-query-counter/badges/stars.svg",
        "   :target: https://catalogue.example/packages/p/django-query-counter/",
        "   :alt: stars of django-query-counter",
      ].join("\n"),
    );
  });

  it("is markup in HTML", () => {
    expect(htmlOf(plain)).toBe(
      '<a href="https://catalogue.example/packages/p/django-query-counter/"><img src="https://catalogue.example/packages/p/django-query-counter/badges/stars.svg" alt="stars of django-query-counter"></a>',
    );
  });

  it("lets no name break out of it", () => {
    const evil = { ...plain, alt: 'x](javascript:alert(1))\n\n.. raw:: html "><script>' };
    expect(markdownOf(evil)).toContain(
      '[![x\\]\\(javascript:alert\\(1\\)\\) .. raw:: html "\\>\\<script\\>](',
    );
    expect(restOf(evil).split("\n")).toHaveLength(3);
    expect(htmlOf(evil)).not.toContain("<script>");
    expect(htmlOf(evil)).toContain("&lt;script&gt;");
  });

  it("keeps parentheses of an address inside", () => {
    expect(markdownOf({ ...plain, target: "https://catalogue.example/a(b)/" })).toContain("/a%28b%29/)");
  });
});
