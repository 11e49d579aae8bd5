import { describe, expect, it } from "vitest";
import { reportLink } from "./report-link";

const report = { title: "Wrong: a & b", body: "About\nthis" };

describe("the address of a report", () => {
  it("fills in a form", () => {
    expect(reportLink("https://github.com/a/b/issues/new", report)).toBe(
      "https://github.com/a/b/issues/new?title=Wrong%3A%20a%20%26%20b&body=About%0Athis",
    );
  });

  it("keeps what the form's address already says", () => {
    expect(reportLink("https://github.com/a/b/issues/new?labels=data", report)).toBe(
      "https://github.com/a/b/issues/new?labels=data&title=Wrong%3A%20a%20%26%20b&body=About%0Athis",
    );
  });

  it("begins a mail", () => {
    expect(reportLink("mailto:data@catalogue.example", report)).toBe(
      "mailto:data@catalogue.example?subject=Wrong%3A%20a%20%26%20b&body=About%0Athis",
    );
  });

  it("puts title and text where the operator wants them", () => {
    expect(
      reportLink(
        "https://gitlab.com/a/b/-/issues/new?issue[title]={title}&issue[description]={body}",
        report,
      ),
    ).toBe(
      "https://gitlab.com/a/b/-/issues/new?issue[title]=Wrong%3A%20a%20%26%20b&issue[description]=About%0Athis",
    );
  });

  it.each(["", "  ", "javascript:alert(1)", "javascript:alert('{title}')", "someone", "mailto:"])(
    "is none for %j",
    (address) => expect(reportLink(address, report)).toBeNull(),
  );
});
