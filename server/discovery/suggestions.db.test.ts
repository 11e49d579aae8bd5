import { beforeAll, describe, expect, it } from "vitest";
import { GET as getForBrowser } from "@/app/search/opensearch/suggestions/route";
import { GET as getForSite } from "@/app/search/suggestions/route";
import { pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";

const ask = (get: typeof getForSite, query: string) => get(new Request(`http://inside/search/${query}`));
const text = async (get: typeof getForSite, query: string) => (await ask(get, query)).text();

siteDatabase();

beforeAll(async () => {
  await pool().query(`
    INSERT INTO category (id, title, slug, title_plural) VALUES (1, 'App', 'apps', 'Apps');
    INSERT INTO grid (id, title, slug) VALUES (1, 'Comments', 'comments');
    INSERT INTO package (id, title, slug, category_id, description, stars, archived_at) VALUES
      (1, 'Zoë Comments', 'zoe-comments', 1, 'é', 5, now());
    INSERT INTO package (id, title, slug, category_id)
      SELECT n, 'many ' || n, 'many-' || n, 1 FROM generate_series(10, 40) n`);
});

describe("suggestions for browsers", () => {
  it("are titles and addresses, packages and grids mixed, written as Python writes them", async () => {
    const answer = await ask(getForBrowser, "?q=comments");
    expect(answer.headers.get("content-type")).toBe("application/json");
    expect(await answer.text()).toBe(
      '["comments", ["Comments", "Zo\\u00eb Comments"], [], ["/grids/g/comments/", "/packages/p/zoe-comments/"]]',
    );
  });

  it("are at most fifteen", async () => {
    const [, titles] = JSON.parse(await text(getForBrowser, "?q=many")) as [string, string[]];
    expect(titles).toHaveLength(15);
  });

  it.each([
    ["", '["", [], [], []]'],
    ["?q=", '["", [], [], []]'],
    ["?q=a&q=", '["", [], [], []]'],
    ["?q=%00", '["\\u0000", [], [], []]'],
    ["?q=%ff%fe", '["\\ufffd\\ufffd", [], [], []]'],
    ["?q=%ED%A0%80", '["\\ufffd\\ufffd\\ufffd", [], [], []]'],
    [`?q=${"x".repeat(10_000)}`, `["${"x".repeat(10_000)}", [], [], []]`],
  ])("are none for what nobody typed (%#)", async (query, body) => {
    expect(await text(getForBrowser, query)).toBe(body);
  });
});

describe("suggestions for the site's own field", () => {
  it("say what a line of them shows", async () => {
    const answer = await ask(getForSite, "?q=zoe-comments");
    expect(answer.headers.get("content-type")).toBe("application/json");
    const { query, items } = (await answer.json()) as { query: string; items: unknown[] };
    expect(query).toBe("zoe-comments");
    expect(items[0]).toEqual({
      kind: "package",
      title: "Zoë Comments",
      slug: "zoe-comments",
      description: "é",
      url: "/packages/p/zoe-comments/",
      stars: 5,
      isArchived: true,
      isDeprecated: false,
    });
  });

  it("are at most ten", async () => {
    const { items } = JSON.parse(await text(getForSite, "?q=many")) as { items: unknown[] };
    expect(items).toHaveLength(10);
  });

  it("go on, ten at a time, until there are no more", async () => {
    type Page = { page: number; hasMore: boolean; items: { slug: string }[] };
    const pageOf = async (query: string) => JSON.parse(await text(getForSite, query)) as Page;
    const pages = await Promise.all([1, 2, 3, 4].map((page) => pageOf(`?q=many&page=${page}`)));
    expect(pages.map(({ items }) => items.length)).toEqual([10, 10, 10, 1]);
    expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, true, false]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ slug }) => slug))).size).toBe(31);
    await expect(pageOf("?q=many&page=nine")).resolves.toEqual(pages[0]);
    await expect(pageOf("?q=many&page=9")).resolves.toMatchObject({ page: 5, items: [] });
  });

  it.each(["", "?q=%00", "?q=%ff", `?q=${"x".repeat(10_000)}`])(
    "are none for what nobody typed (%#)",
    async (query) => {
      expect(JSON.parse(await text(getForSite, query))).toMatchObject({ items: [] });
    },
  );
});
