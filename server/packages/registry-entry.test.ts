import { describe, expect, it } from "vitest";
import { readRegistryEntry } from "./registry-entry";

describe("readRegistryEntry", () => {
  it.each([
    ["http://pypi.python.org/pypi/django-select2", "http://pypi.python.org/pypi/django-select2"],
    ["https://pypi.python.org/pypi/django-select2/", "https://pypi.python.org/pypi/django-select2/"],
    ["https://pypi.org/project/django-select2/", "https://pypi.org/project/django-select2/"],
    ["django-select2", "https://pypi.org/project/django-select2/"],
    [" django-select2 ", "https://pypi.org/project/django-select2/"],
  ])("reads %j", (stored, href) => {
    expect(readRegistryEntry(stored)).toEqual({ name: "django-select2", href, text: "django-select2" });
  });

  it("knows of no entry in an empty text", () => {
    expect(readRegistryEntry("")).toBeNull();
    expect(readRegistryEntry("  ")).toBeNull();
  });

  it("links another address, but does not know how to install it", () => {
    expect(readRegistryEntry("https://example.org/simple/x/")).toEqual({
      name: null,
      href: "https://example.org/simple/x/",
      text: "https://example.org/simple/x/",
    });
  });

  it.each(["javascript:alert(1)", "two words", "--index-url=https://evil.example", "a; rm -rf /"])(
    "leaves %j as text",
    (stored) => expect(readRegistryEntry(stored)).toEqual({ name: null, href: null, text: stored }),
  );
});
