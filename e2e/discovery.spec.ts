import { expect, type Page, test } from "@playwright/test";
import { XMLParser, XMLValidator } from "fast-xml-parser";

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" });

const linkOf = (page: Page, selector: string) => page.locator(`head link${selector}`).getAttribute("href");

/** What a reader of XML gets, at an address that a page names. */
async function read<Document>(page: Page, address: string | null, type: string): Promise<Document> {
  const answer = await page.request.get(address ?? "");
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, type]);
  const xml = await answer.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml) as Document;
}

test.describe("from the head of a page", () => {
  test("a feed reader finds the newest packages", async ({ page, baseURL }) => {
    // A package's page names the feeds of its releases as well.
    await page.goto("/categories/");
    const rss = await read<{ rss: { channel: { link: string; item: { title: string; guid: string }[] } } }>(
      page,
      await linkOf(page, '[type="application/rss+xml"]'),
      "application/rss+xml; charset=utf-8",
    );
    const { link, item } = rss.rss.channel;
    expect(item).toHaveLength(15);
    expect(link).toBe(`${baseURL}/packages/latest/`);
    const atom = await read<{ feed: { entry: { id: string }[] } }>(
      page,
      await linkOf(page, '[type="application/atom+xml"]'),
      "application/atom+xml; charset=utf-8",
    );
    expect(atom.feed.entry.map(({ id }) => id)).toEqual(item.map(({ guid }) => guid));
    await page.goto(link);
    for (const { title } of item)
      await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
  });

  test("a browser finds the search and its suggestions", async ({ page }) => {
    await page.goto("/grids/");
    type Address = { rel: string; template: string };
    const { OpenSearchDescription } = await read<{
      OpenSearchDescription: { Image: { "#text": string }; Url: Address[] };
    }>(page, await linkOf(page, '[rel="search"]'), "application/opensearchdescription+xml");
    const templateOf = (wanted: string) =>
      OpenSearchDescription.Url.find(({ rel }) => rel === wanted)?.template.replace(
        "{searchTerms}",
        "select2",
      ) ?? "";
    expect((await page.request.get(OpenSearchDescription.Image["#text"])).status()).toBe(200);
    const suggestions = await page.request.get(templateOf("suggestions"));
    const [text, titles, , addresses] = (await suggestions.json()) as [string, string[], [], string[]];
    expect(text).toBe("select2");
    expect(titles).toContain("Django-Select2");
    expect(addresses).toContain("/packages/p/django-select2/");
    await page.goto(templateOf("results"));
    await expect(page.getByRole("link", { name: "Django-Select2" })).toBeVisible();
  });
});

test("robots find every page that there is by the sitemap, and none that is not", async ({ page }) => {
  const robots = await (await page.request.get("/robots.txt")).text();
  const sitemap = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? "";
  type Located = { loc: string };
  const index = await read<{ sitemapindex: { sitemap: Located[] } }>(
    page,
    sitemap,
    "application/xml; charset=utf-8",
  );
  const files = index.sitemapindex.sitemap.map(({ loc }) => loc);
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    const { urlset } = await read<{ urlset: { url: Located | Located[] } }>(
      page,
      file,
      "application/xml; charset=utf-8",
    );
    const addresses = [urlset.url].flat().map(({ loc }) => loc);
    for (const address of [addresses.at(0), addresses.at(-1)]) {
      expect((await page.request.get(address ?? "")).status(), address).toBe(200);
    }
  }
  expect((await page.request.get("/sitemap-nothing.xml")).status()).toBe(404);
  expect((await page.request.get("/sitemap-packages.xml?p=2")).status()).toBe(404);
});

test("version 1 of the API says that it is gone, and where to go", async ({ page }) => {
  const answer = await page.goto("/api/v1/package/");
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Version 1 of the API is gone");
  await page.getByRole("link", { name: "Version 4 of the API" }).click();
  await expect(page).toHaveURL(/\/api\/v4\/$/);
});

test("suggestions come for what was typed so far, and never fail", async ({ request }) => {
  const answer = await request.get("/search/suggestions/?q=django-sel");
  const { items } = (await answer.json()) as { items: { url: string; kind: string }[] };
  expect(items.map(({ url }) => url)).toContain("/packages/p/django-select2/");
  for (const text of ["", "%00", "%ff", "x".repeat(7000)]) {
    for (const path of ["/search/suggestions/", "/search/opensearch/suggestions/"]) {
      expect((await request.get(`${path}?q=${text}`)).status(), text).toBe(200);
    }
  }
});
