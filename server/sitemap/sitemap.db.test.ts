import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { GET as getGrids } from "@/app/sitemap-grids.xml/route";
import { GET as getPackages } from "@/app/sitemap-packages.xml/route";
import { GET as getIndex } from "@/app/sitemap.xml/route";
import { collectTags, tags } from "@/server/cache/tags";
import { pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { writeSitemapIndex, writeSitemapSection } from "./sitemap";

const origin = "https://catalogue.example";
const headers = { host: "catalogue.example", "x-forwarded-proto": "https" };
const ask = (get: typeof getIndex, query = "") =>
  get(new Request(`http://inside/sitemap.xml${query}`, { headers }));

const parser = new XMLParser({ isArray: (name) => name === "url" || name === "sitemap" });

type Located = { loc: string; lastmod?: string };
type Parsed = { urlset?: { url: Located[] }; sitemapindex?: { sitemap: Located[] } };

function parse(xml: string | null): Located[] {
  expect(XMLValidator.validate(xml ?? "")).toBe(true);
  const { urlset, sitemapindex } = parser.parse(xml ?? "") as Parsed;
  return urlset?.url ?? sitemapindex?.sitemap ?? [];
}

const pathsIn = (xml: string | null) => parse(xml).map(({ loc }) => loc.replace(origin, ""));

siteDatabase();

beforeAll(async () => {
  await pool().query(`
    INSERT INTO category (id, title, slug, title_plural, is_placeholder) VALUES
      (1, 'App', 'apps', 'Apps', false), (2, 'Category 2', 'category~2', '', true);
    INSERT INTO package (id, title, slug, category_id, modified_at, deleted_at, hidden_at) VALUES
      (1, 'a', 'a', 1, '2026-02-12 02:16:23.735728+00', NULL, NULL), (2, 'gone', 'gone', 1, now(), now(), NULL),
      (3, 'hidden', 'hidden', 1, now(), NULL, now()), (4, 'b', 'b', 1, now(), NULL, NULL), (5, 'c', 'c', 1, now(), NULL, NULL);
    INSERT INTO grid (id, title, slug, modified_at, deleted_at, is_placeholder) VALUES
      (1, 'One', 'one', '2026-01-01 00:00:00+00', NULL, false), (2, 'Gone', 'gone', now(), now(), false),
      (3, 'Grid 3', 'grid~3', now(), NULL, true), (4, 'Four', 'four', '2026-01-01 00:00:00+00', NULL, false);
    INSERT INTO post (title, slug, content, published_at, modified_at) VALUES
      ('New', 'new', '', '2026-01-05 00:00:00+00', '2026-01-04 00:00:00+00'), ('Draft', 'draft', '', NULL, now()),
      ('Later', 'later', '', '9999-01-01 00:00:00+00', now());
    INSERT INTO product (id, title, slug) VALUES (1, 'Django', 'django');
    INSERT INTO product_cycle (product_id, cycle) VALUES (1, '5.2'), (1, '6.0');
    INSERT INTO grid_package (grid_id, package_id, modified_at) VALUES (4, 1, '2026-01-03 00:00:00+00')`);
});

describe("the sitemap", () => {
  it("names the file of each section", async () => {
    const answer = await ask(getIndex);
    expect(answer.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    expect(pathsIn(await answer.text())).toEqual([
      "/sitemap-static.xml",
      "/sitemap-packages.xml",
      "/sitemap-grids.xml",
      "/sitemap-categories.xml",
      "/sitemap-readiness.xml",
      "/sitemap-changelog.xml",
    ]);
  });

  it("goes on in further files beyond its limit, each entry in one of them", async () => {
    const files = pathsIn(await writeSitemapIndex(origin, 2));
    expect(files.filter((file) => !file.startsWith("/sitemap-static"))).toEqual([
      "/sitemap-packages.xml",
      "/sitemap-packages.xml?p=2",
      "/sitemap-grids.xml",
      "/sitemap-categories.xml",
      "/sitemap-readiness.xml",
      "/sitemap-changelog.xml",
    ]);
    expect(files.slice(0, 2)).toEqual(["/sitemap-static.xml", "/sitemap-static.xml?p=2"]);
    expect(pathsIn(await writeSitemapSection(origin, "packages", 1, 2))).toEqual([
      "/packages/p/a/",
      "/packages/p/b/",
    ]);
    expect(pathsIn(await writeSitemapSection(origin, "packages", 2, 2))).toEqual(["/packages/p/c/"]);
    expect(await writeSitemapSection(origin, "packages", 3, 2)).toBeNull();
  });

  it("names what may be found, and when it last changed", async () => {
    expect(parse(await (await ask(getPackages)).text())[0]).toEqual({
      loc: `${origin}/packages/p/a/`,
      lastmod: "2026-02-12T02:16:23.735728Z",
    });
    expect(parse(await (await ask(getGrids)).text())).toEqual([
      { loc: `${origin}/grids/g/one/`, lastmod: "2026-01-01T00:00:00Z" },
      { loc: `${origin}/grids/g/four/`, lastmod: "2026-01-03T00:00:00Z" },
    ]);
    expect(parse(await writeSitemapSection(origin, "categories", 1))).toEqual([
      { loc: `${origin}/categories/apps/` },
    ]);
    expect(parse(await writeSitemapSection(origin, "changelog", 1))).toEqual([
      { loc: `${origin}/changelog/new/`, lastmod: "2026-01-05T00:00:00Z" },
    ]);
    expect(pathsIn(await writeSitemapSection(origin, "readiness", 1))).toEqual([
      "/readiness/django/6.0/",
      "/readiness/django/5.2/",
    ]);
    expect(pathsIn(await writeSitemapSection(origin, "static", 1))).toEqual(
      expect.arrayContaining(["/about/", "/changelog/", "/open/"]),
    );
  });

  it.each(["?p=2", "?p=0", "?p=x", "?p=", "?p=%00", "?p=%ff", "?p=1000", `?p=${"9".repeat(10_000)}`])(
    "has no such page (%#)",
    async (query) => {
      expect((await ask(getPackages, query)).status).toBe(404);
    },
  );

  it.each([
    ["index", getIndex, [tags.build, tags.packages, tags.grids, tags.categories, tags.products, tags.posts]],
    ["grids", getGrids, [tags.grids, tags.grid(1), tags.grid(4)]],
    ["packages", getPackages, [tags.packages]],
  ])("is made anew when what it names changes: %s", async (_, get, expected) => {
    const collected = await collectTags(async (set) => {
      await ask(get);
      return set;
    });
    expect(collected).toEqual(new Set(expected));
  });
});
