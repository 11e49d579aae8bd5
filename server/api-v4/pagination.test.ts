import { describe, expect, it } from "vitest";
import { parseQuery } from "@/server/api/query-string";
import { pageLinks, windowOf } from "./pagination";

function linksOf(query: string, count: number) {
  const pairs = parseQuery(query);
  return pageLinks("http://h/x/", pairs, windowOf(pairs), count);
}

it("takes a limit of 0 for none", () => {
  expect(windowOf(parseQuery("limit=0"))).toEqual({ limit: 20n, offset: 0n });
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
