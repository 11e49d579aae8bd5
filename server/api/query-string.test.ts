import { describe, expect, it } from "vitest";
import { encodeQuery, lastValue, parseQuery, withParameter } from "./query-string";

const rewritten = (query: string) => encodeQuery(parseQuery(query));

describe("parseQuery", () => {
  it("keeps blanks and repetitions, and splits at ampersands only", () => {
    expect(parseQuery("a=1;b=2&&c&d=&a=3")).toEqual([
      ["a", "1;b=2"],
      ["c", ""],
      ["d", ""],
      ["a", "3"],
    ]);
  });

  it("decodes as UTF-8, whatever the bytes are", () => {
    expect(parseQuery("q=%ff%C3%A9&r=%F0%9F%9A%80+a%20b&s=%&t=%zz&u=%00&v=%EF%BB%BFx")).toEqual([
      ["q", "\ufffdé"],
      ["r", "🚀 a b"],
      ["s", "%"],
      ["t", "%zz"],
      ["u", "\0"],
      ["v", "\ufeffx"],
    ]);
  });
});

describe("lastValue", () => {
  it("takes the last of repeated parameters", () => {
    expect(lastValue(parseQuery("limit=2&limit=3"), "limit")).toBe("3");
    expect(lastValue(parseQuery("Limit=2"), "limit")).toBeUndefined();
  });
});

describe("encodeQuery", () => {
  it("sorts names and keeps the order of one name's values", () => {
    expect(rewritten("z=&foo=a%20b&foo=c&bar=%C3%A9&limit=2")).toBe("bar=%C3%A9&foo=a+b&foo=c&limit=2&z=");
  });

  it("sorts by code point, not by UTF-16 unit", () => {
    expect(rewritten("%F0%9F%98%80=1&%EF%BF%BF=2&z=3")).toBe("z=3&%EF%BF%BF=2&%F0%9F%98%80=1");
  });

  it("escapes everything but letters, digits and four marks", () => {
    expect(rewritten("q=a/b:c@d,e~f-g_h.i!*'()")).toBe("q=a%2Fb%3Ac%40d%2Ce~f-g_h.i%21%2A%27%28%29");
    expect(rewritten("a%26b=1")).toBe("a%26b=1");
  });
});

describe("withParameter", () => {
  it("replaces every value, or leaves the parameter out", () => {
    const pairs = parseQuery("offset=1&a=2&offset=3");
    expect(encodeQuery(withParameter(pairs, "offset", "5"))).toBe("a=2&offset=5");
    expect(encodeQuery(withParameter(pairs, "offset", null))).toBe("a=2");
  });
});
