import { expect, it } from "vitest";
import { linkedText } from "./linked-text";

it("finds addresses of other sites and of this one", () => {
  expect(linkedText("Read https://example.com/a?b=1. Or (/changelog/news/)!")).toEqual([
    { text: "Read " },
    { text: "https://example.com/a?b=1", href: "https://example.com/a?b=1" },
    { text: ". Or (" },
    { text: "/changelog/news/", href: "/changelog/news/" },
    { text: ")!" },
  ]);
});

it.each(["", "and/or", "1/2/", "//example.com/", "javascript:alert(1)", "https://user@example.com/"])(
  "makes no link of %j",
  (text) => {
    expect(linkedText(text).every(({ href }) => href === undefined)).toBe(true);
    expect(
      linkedText(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  },
);
