import { expect, it } from "vitest";
import { parseQuery } from "./query-string";
import { readWindow } from "./window";

const HUGE = 99_999_999_999_999_999_999n;

it.each([
  ["", 20n, 0n],
  ["limit=2&offset=3", 2n, 3n],
  ["limit=-1&offset=-1", 20n, 0n],
  ["limit=abc&offset=x", 20n, 0n],
  ["limit=&offset=1.5", 20n, 0n],
  ["limit=+2&offset=%20%D9%A2", 2n, 2n],
  ["limit=5&offset=1&limit=6", 6n, 1n],
  ["limit=1000&offset=1001", 1000n, 1001n],
  [`limit=${HUGE}&offset=${HUGE}`, 1000n, HUGE],
  ["limit=%ff&offset=%00", 20n, 0n],
])("reads ?%s", (query, limit, offset) => {
  expect(readWindow(parseQuery(query), 1n)).toEqual({ limit, offset });
});

it("takes a limit below the least one for none", () => {
  expect(readWindow(parseQuery("limit=0"), 0n).limit).toBe(0n);
  expect(readWindow(parseQuery("limit=0"), 1n).limit).toBe(20n);
  expect(readWindow(parseQuery("limit=-1"), 0n).limit).toBe(20n);
});
