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

const shared = {
  "/": "/card.png",
  "/about/": "/card.png",
  "/search/": "/card.png",
  "/packages/p/django-select2/": "/packages/p/django-select2/card.png",
  "/grids/g/caching/": "/grids/g/caching/card.png",
};

for (const [address, card] of Object.entries(shared)) {
  test(`a link to ${address} is shared with its one address and a card`, async ({ page, baseURL }) => {
    await page.goto(address);
    const said = (selector: string) => page.locator(`head ${selector}`).first();
    await expect(said('link[rel="canonical"]')).toHaveAttribute(
      "href",
      `${baseURL}${address}`.replace(/\/$/, "") + "/",
    );
    await expect(said('meta[property="og:title"]')).toHaveAttribute("content", /./);
    await expect(said('meta[property="og:description"]')).toHaveAttribute("content", /./);
    await expect(said('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
    const picture = (await said('meta[property="og:image"]').getAttribute("content")) ?? "";
    expect(picture).toBe(`${baseURL}${card}`);
    const answer = await page.request.get(picture);
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/png"]);
    const again = { "if-none-match": answer.headers().etag ?? "" };
    expect((await page.request.get(picture, { headers: again })).status()).toBe(304);
  });
}

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
