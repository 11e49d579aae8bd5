import { expect, test } from "@playwright/test";
import { type BrokenLink, crawl } from "@/tests/links/crawl";

const LIMIT_MS = 180_000;

/** Views and pages of a list are without number: the second page, and a search, stand for all of them. */
const FOLLOWED_QUERIES = /^\?(?:page=2|q=[^&]*)$/;

/** The API's own links are followed by its own tests. */
const LEFT_OUT = /^\/api\/v[34]\/./;

/** What is for members only leads others to sign in, and back to it. */
const isForMembers = ({ to, why }: BrokenLink) =>
  why === `303 /login/?next=${new URL(to).pathname}${encodeURIComponent(new URL(to).search)}`;

test("no link of the site is broken, leads round a corner, or names a part that is not there", async ({
  baseURL,
}) => {
  test.setTimeout(LIMIT_MS);
  const { broken, visited } = await crawl(
    new URL("/", baseURL).href,
    ({ pathname, search }) => !LEFT_OUT.test(pathname) && (search === "" || FOLLOWED_QUERIES.test(search)),
  );
  const wrong = broken.filter((link) => !isForMembers(link));
  expect(wrong.map(({ from, to, why }) => `${from} → ${to}: ${why}`)).toEqual([]);
  // Every package and grid of the demo was come upon from the home page.
  expect(visited).toBeGreaterThan(150);
});
