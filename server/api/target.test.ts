import { describe, expect, it } from "vitest";
import { encodePath, fullPath, parseTarget } from "./target";

const repeated = (target: string) => fullPath(parseTarget(target));

describe("parseTarget", () => {
  it("decodes the path and leaves the query as it was sent", () => {
    const target = parseTarget("/api/v4/%70ackages/caf%C3%A9/?q=a%20b");
    expect(target).toMatchObject({
      path: "/api/v4/packages/café/",
      rawQuery: "q=a%20b",
      query: [["q", "a b"]],
    });
  });

  it("keeps broken UTF-8 and stray percent signs escaped", () => {
    expect(parseTarget("/%ff/%zz/%").path).toBe("/%FF/%zz/%");
  });
});

describe("fullPath", () => {
  it.each([
    ["/a/?limit=1&format=json", "/a/?limit=1&format=json"],
    ["/a%20b/?", "/a%20b/"],
    ["/caf%c3%a9", "/caf%C3%A9"],
    ["/a:b@c&d+e$f,g", "/a:b@c&d+e$f,g"],
    ["/a;b=c", "/a%3Bb%3Dc"],
    ["/?q='a'|b\"<c>", "/?q='a'%7Cb%22%3Cc%3E"],
    ["/?q=%20%zz", "/?q=%20%zz"],
  ])("repeats %s", (target, expected) => expect(repeated(target)).toBe(expected));
});

describe("encodePath", () => {
  it("escapes what ends a path", () => expect(encodePath("/a?b#c")).toBe("/a%3Fb%23c"));
});
