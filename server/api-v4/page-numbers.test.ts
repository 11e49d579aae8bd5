import { expect, it } from "vitest";
import { parseQuery } from "@/server/api/query-string";
import { pagesOf } from "./page-numbers";

const pages = (query: string, count: number, limit = 20n, offset = 0n) =>
  pagesOf("/list/", parseQuery(query), { limit, offset }, count);

/** "« 1 [2] … 9 »", with the marks only where they lead somewhere. */
function drawn(count: number, limit: bigint, offset: bigint) {
  const found = pages("", count, limit, offset);
  const numbers = found?.links.map((link) =>
    link ? (link.isCurrent ? `[${link.number}]` : link.number) : "…",
  );
  return found && [found.previous && "«", ...(numbers ?? []), found.next && "»"].filter(Boolean).join(" ");
}

it.each([
  [5402, 20n, 0n, "[1] 2 3 … 271 »"],
  [5402, 20n, 40n, "« 1 2 [3] 4 … 271 »"],
  [5402, 20n, 80n, "« 1 … 4 [5] 6 … 271 »"],
  [5402, 20n, 2000n, "« 1 … 100 [101] 102 … 271 »"],
  [5402, 20n, 5400n, "« 1 … 269 270 [271]"],
  [100, 20n, 40n, "« 1 2 [3] 4 5 »"],
  [21, 20n, 0n, "[1] 2 »"],
  [10, 20n, 5n, "« 1 [2]"],
  [50, 20n, 5n, "« 1 [2] 3 4 »"],
])("names the pages of %i entries, %i on each, from %i on", (count, limit, offset, expected) => {
  expect(drawn(count, limit, offset)).toBe(expected);
});

it("says nothing when all of a list is on one page", () => {
  expect(pages("", 20)).toBeNull();
  expect(pages("", 0)).toBeNull();
  expect(pages("", 0, 20n, 40n)).toBeNull();
});

it("leads back from beyond the end", () => {
  const beyond = pages("offset=99999999999999999999", 30, 20n, 99_999_999_999_999_999_999n);
  expect(beyond).toMatchObject({ from: 0, to: 0, count: 30, previous: "/list/?offset=20", next: null });
  expect(beyond?.links.some((link) => link?.isCurrent)).toBe(false);
  expect(pages("", 5, 20n, 40n)?.previous).toBe("/list/");
});

it("keeps every parameter but the offset, which the first page needs none of", () => {
  const found = pages("limit=2&x=a b&offset=2&format=api", 5, 2n, 2n);
  expect(found).toMatchObject({
    from: 3,
    to: 4,
    previous: "/list/?format=api&limit=2&x=a+b",
    next: "/list/?format=api&limit=2&offset=4&x=a+b",
  });
});
