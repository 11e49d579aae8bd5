import { describe, expect, it } from "vitest";
import { negotiate } from "./negotiation";

const json = (indent = 0) => ({ format: "json", indent });
const html = (indent = 4) => ({ format: "api", indent });
const notAcceptable = { status: 406, detail: "Could not satisfy the request Accept header." };
const unknownFormat = { status: 404, detail: "Not found." };

describe("negotiate", () => {
  it.each([
    [null, json()],
    ["*/*", json()],
    ["*/*;q=0.8", json()],
    ["application/*", json()],
    ["*/json", json()],
    ["APPLICATION/JSON", json()],
    ["application/json;q=0", json()],
    ["application/xml, application/json;q=0.1", json()],
    ["text/html, application/json", json()],
    ["text/html;q=0.9,application/json;q=0.1", json()],
    ["text/html", html()],
    ["text/*", html()],
    ["*/html", html()],
    ["text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", html()],
    ["text/html;level=1, application/json", html()],
    ["application/json;v=1, text/html", json()],
    ["application/xml;q=1, text/*;q=0.3, */*;indent=3", html()],
  ])("answers Accept: %s", (accept, expected) => expect(negotiate(accept, "")).toEqual(expected));

  it.each([
    "",
    "*",
    ",",
    "garbage",
    "application/xml",
    "application/xml;q=1, image/png",
    "a/b/c",
    "application /json",
  ])("cannot satisfy Accept: %j", (accept) => expect(negotiate(accept, "")).toEqual(notAcceptable));

  it.each([
    ["application/json; indent=4", json(4)],
    ["application/json; indent=99", json(8)],
    ["application/json; indent=0", json()],
    ["application/json; indent=-3", json()],
    ["application/json; indent=x", json()],
    ['application/json; INDENT="3"', json(3)],
    ["application/json;indent= +3 ", json(3)],
    ["*/*; indent=4", json(4)],
    ['application/json;a="b;indent=4"', json()],
    ['application/json;a="b\\";indent=4"', json()],
    ["text/html;indent=2", html(2)],
  ])("indents for Accept: %s", (accept, expected) => expect(negotiate(accept, "")).toEqual(expected));

  it("lets the address choose, as long as Accept does not contradict", () => {
    expect(negotiate(null, "api")).toEqual(html());
    expect(negotiate("*/*", "json")).toEqual(json());
    expect(negotiate("text/html, */*;q=0.1", "json")).toEqual(json());
    expect(negotiate("text/html", "json")).toEqual(notAcceptable);
    expect(negotiate("application/xml", "json")).toEqual(notAcceptable);
  });

  it.each(["xml", "JSON", "json ", "j"])("knows no format %j", (format) =>
    expect(negotiate("application/xml", format)).toEqual(unknownFormat),
  );

  it("reads absurd headers in time that grows with their length", () => {
    expect(negotiate(`application/json;a="${";".repeat(100_000)}`, "")).toEqual(json());
    expect(negotiate(",".repeat(100_000), "")).toEqual(notAcceptable);
  });
});
