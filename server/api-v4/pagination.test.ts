import { describe, expect, it } from "vitest";
import { pageLinks, readWindow } from "./pagination";
import { parseQuery } from "./query-string";

const windowOf = (query: string) => readWindow(parseQuery(query));

function linksOf(query: string, count: number) {
  const pairs = parseQuery(query);
  return pageLinks("http://h/x/", pairs, readWindow(pairs), count);
}

describe("readWindow", () => {
  it.each(["", "limit=0", "limit=-1", "limit=", "limit=1.5", "offset=-1", "offset=x"])(
    "takes the defaults for %j",
    (query) => expect(windowOf(query)).toEqual({ limit: 20n, offset: 0n }),
  );

  it("takes the last of repeated parameters", () => {
    expect(windowOf("limit=2&offset=1&limit=3")).toEqual({ limit: 3n, offset: 1n });
  });

  it("caps the limit but not the offset", () => {
    expect(windowOf("limit=100000000000000000000&offset=99999999999999999999")).toEqual({
      limit: 1000n,
      offset: 99999999999999999999n,
    });
  });
});

describe("pageLinks", () => {
  it.each([
    ["", 50, "http://h/x/?limit=20&offset=20", null],
    ["", 20, null, null],
    ["limit=5&offset=3", 50, "http://h/x/?limit=5&offset=8", "http://h/x/?limit=5"],
    ["limit=5&offset=5", 50, "http://h/x/?limit=5&offset=10", "http://h/x/?limit=5"],
    ["limit=2&offset=4", 6, null, "http://h/x/?limit=2&offset=2"],
    ["limit=2&offset=99999999999999999999", 6, null, "http://h/x/?limit=2&offset=99999999999999999997"],
    ["limit=2000", 5000, "http://h/x/?limit=1000&offset=1000", null],
    ["z=&limit=+2&a=b%20c&offset=0", 5, "http://h/x/?a=b+c&limit=2&offset=2&z=", null],
  ])("continues ?%s of %i", (query, count, next, previous) =>
    expect(linksOf(query, count)).toEqual({ next, previous }),
  );
});
