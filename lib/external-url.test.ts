import { describe, expect, it } from "vitest";
import { displayUrl, externalUrl } from "./external-url";

describe("externalUrl", () => {
  it.each([
    ["https://example.com/docs?a=1&b=2", "https://example.com/docs?a=1&b=2"],
    [" http://example.com ", "http://example.com/"],
    ["HTTPS://Example.com/Path", "https://example.com/Path"],
  ])("links %s", (text, href) => expect(externalUrl(text)).toBe(href));

  it.each([
    null,
    undefined,
    "",
    "   ",
    "django-select2",
    "//example.com",
    "example.com/docs",
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "mailto:a@example.com",
    "ftp://example.com/",
    "file:///etc/passwd",
    "https://",
    "https://pypi.org@evil.example/",
  ])("leaves %j as text", (text) => expect(externalUrl(text)).toBeNull());
});

describe("displayUrl", () => {
  it("drops what every address has", () => {
    expect(displayUrl("https://www.example.com/docs/")).toBe("example.com/docs");
    expect(displayUrl("http://example.com/?a=/")).toBe("example.com/?a=");
  });
});
