import { expect, test } from "@playwright/test";

const pages = ["about", "faq", "help", "terms", "acceptable-use", "syndication", "funding", "stack"];

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const name of pages) {
    test(`/${name}/ is found from the foot of any page, and says what it is for`, async ({ page }) => {
      await page.goto("/grids/");
      await page.getByRole("contentinfo").locator(`a[href="/${name}/"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${name}/$`));
      const lead = await page.locator('meta[name="description"]').getAttribute("content");
      await expect(page.getByText(lead ?? "", { exact: true })).toBeVisible();
    });
  }

  test("a long text leads to its parts", async ({ page }) => {
    await page.goto("/help/");
    await page
      .getByRole("navigation", { name: "On this page" })
      .getByRole("link", { name: "The score" })
      .click();
    await expect(page).toHaveURL(/#the-score$/);
    await expect(page.getByRole("heading", { name: "The score" })).toBeInViewport();
  });

  test("news are read from the changelog", async ({ page }) => {
    await page.goto("/changelog/");
    await page.getByRole("link", { name: "What this demo holds" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What this demo holds");
    await page.getByRole("link", { name: "E-commerce" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("E-commerce");
  });
});

/** One page of each type, with the address of its card. */
const cards = {
  "/": "home",
  "/packages/": "packages",
  "/packages/?sort=-forks": "packages",
  "/packages/latest/": "packages/latest",
  "/packages/liked/": "packages/liked",
  "/packages/p/django-select2/": "packages/p/django-select2",
  "/packages/p/django-select2/releases/": "packages/p/django-select2/releases",
  "/packages/p/django-select2/rules/": "packages/p/django-select2/rules",
  "/packages/p/django-live-profiler/": "packages/p/django-live-profiler",
  "/categories/": "categories",
  "/categories/apps/": "categories/apps",
  "/grids/": "grids",
  "/grids/g/caching/": "grids/g/caching",
  "/grids/g/caching/packages/": "grids/g/caching/packages",
  "/grids/g/caching/timesheet/": "grids/g/caching/timesheet",
  "/search/": "search",
  "/search/?q=forms": "search",
  "/profiles/daniel/": "profiles/daniel",
  "/profiles/daniel/contributed/": "profiles/daniel/contributed",
  "/profiles/daniel/favorites/": "profiles/daniel/favorites",
  "/readiness/": "readiness",
  "/readiness/django/5.2/": "readiness/django/5.2",
  "/readiness/python/3.9/?state=unstated": "readiness/python/3.9",
  "/open/": "open",
  "/changelog/": "changelog",
  "/changelog/what-this-demo-holds/": "changelog/what-this-demo-holds",
  ...Object.fromEntries(pages.map((name) => [`/${name}/`, name])),
};

const saidIn = (html: string, selector: RegExp) => selector.exec(html)?.[1];

for (const [address, card] of Object.entries(cards)) {
  test(`a link to ${address} is shared with a card of its own`, async ({ request, baseURL }) => {
    const page = await request.get(address);
    const html = await page.text();
    expect(saidIn(html, /<link rel="canonical" href="([^"]+)"/)).toMatch(new RegExp(`^${baseURL}`));
    expect(saidIn(html, /<meta property="og:title" content="([^"]+)"/)).toBeTruthy();
    expect(saidIn(html, /<meta property="og:description" content="([^"]+)"/)).toBeTruthy();
    expect(saidIn(html, /<meta name="twitter:card" content="([^"]+)"/)).toBe("summary_large_image");
    const picture = saidIn(html, /<meta property="og:image" content="([^"]+)"/) ?? "";
    expect(picture).toBe(`${baseURL}/cards/${card}.png`);
    const answer = await request.get(picture);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
    if (card !== "home") {
      const site = await request.get("/cards/home.png");
      expect((await answer.body()).equals(await site.body())).toBe(false);
    }
    const again = { "if-none-match": answer.headers().etag ?? "" };
    expect((await request.get(picture, { headers: again })).status()).toBe(304);
  });
}

test("there is no card of a page that is not there; the reference’s address leads to ours", async ({
  request,
}) => {
  for (const card of [
    "none",
    "packages/p/no-such-package",
    "categories/none",
    "profiles/nobody",
    "readiness/django/0.1",
  ])
    expect((await request.get(`/cards/${card}.png`)).status(), card).toBe(404);
  const led = await request.get("/packages/p/django-select2/opengraph/", { maxRedirects: 0 });
  expect([led.status(), new URL(led.headers().location ?? "", "http://site").pathname]).toEqual([
    308,
    "/cards/packages/p/django-select2.png",
  ]);
});

test("the pages of refusals can be looked at, with their status", async ({ request }) => {
  for (const status of [403, 404, 500, 503]) {
    const answer = await request.get(`/${status}/`);
    expect(answer.status()).toBe(status);
    expect(await answer.text()).toContain("<h1");
  }
});

test("a package says in the words of schema.org what it is, and how one gets there", async ({ page }) => {
  await page.goto("/packages/p/django-select2/");
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  const data = blocks.map((text) => JSON.parse(text) as { "@type": string });
  expect(data.map((block) => block["@type"])).toEqual(["BreadcrumbList", "SoftwareSourceCode"]);
  expect(data[1]).toMatchObject({ name: "Django-Select2", programmingLanguage: "Python" });
});
