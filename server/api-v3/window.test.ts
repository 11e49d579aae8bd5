import { describe, expect, it } from "vitest";
import { parseQuery } from "@/server/api/query-string";
import { describeWindow, isEmptyWindow, windowOf } from "./window";

const HUGE = 99_999_999_999_999_999_999n;

describe("a list's window", () => {
  it("may be of no length, for the count alone", () => {
    expect(windowOf(parseQuery("limit=0"))).toEqual({ limit: 0n, offset: 0n });
  });

  it.each([
    [{ limit: 2n, offset: 369n }, 370, null, "/?limit=2&offset=367"],
    [{ limit: 2n, offset: 2n }, 5, "/?limit=2&offset=4", "/?limit=2&offset=0"],
    [{ limit: 2n, offset: 3n }, 5, null, "/?limit=2&offset=1"],
    [{ limit: 20n, offset: 5n }, 100, "/?limit=20&offset=25", "/?limit=20&offset=0"],
    [{ limit: 0n, offset: 0n }, 5, "/?limit=0&offset=0", null],
    [{ limit: 20n, offset: 0n }, 0, null, null],
  ])("names its neighbours (%#)", (window, count, next, previous) => {
    expect(describeWindow("/", window, count)).toEqual({ ...window, next, previous, total_count: count });
  });

  it("keeps what the list was narrowed by", () => {
    const meta = describeWindow("/p/", { limit: 1n, offset: 0n }, 2, [["category", "a b"]]);
    expect(meta).toMatchObject({ next: "/p/?category=a+b&limit=1&offset=1" });
  });

  it.each([
    [{ limit: 0n, offset: 0n }, true],
    [{ limit: 1n, offset: 4n }, false],
    [{ limit: 1n, offset: 5n }, true],
    [{ limit: 1n, offset: HUGE }, true],
  ])("has nothing to read beyond the end (%#)", (window, isEmpty) => {
    expect(isEmptyWindow(window, 5)).toBe(isEmpty);
  });
});
