import { expect, test } from "@playwright/test";

test.describe("a profile", () => {
  test("shows where somebody is, and what they contributed to", async ({ page }) => {
    await page.goto("/profiles/daniel/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Daniel R.");
    const links = page.getByRole("region", { name: "Elsewhere" });
    await expect(links.getByRole("link", { name: "danirus on GitHub" })).toHaveAttribute(
      "href",
      "https://github.com/danirus",
    );
    await expect(links.getByRole("link", { name: "Blog" })).toHaveAttribute("rel", /nofollow/);
    // An address that no link may lead to is shown as text.
    await expect(links).toContainText("No link");
    await expect(links.getByRole("link")).toHaveCount(2);
    const contributed = page.getByRole("region", { name: "Packages contributed to" });
    await expect(contributed.getByRole("link", { name: "django-comments-xtd" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Favourites" })).toContainText("Nothing is liked yet.");
    await page.goto("/profiles/daniel/contributed/");
    await page.getByRole("link", { name: "django-comments-xtd" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("django-comments-xtd");
  });

  test("keeps to itself what is not shared", async ({ page }) => {
    await page.goto("/profiles/shy/");
    await expect(page.getByText("They keep their favourites to themselves.")).toBeVisible();
    const answer = await page.goto("/profiles/shy/favorites/");
    expect(answer?.status()).toBe(403);
    expect((await page.goto("/profiles/daniel/favorites/"))?.status()).toBe(200);
  });

  test("is not there without an account that is in use", async ({ request }) => {
    for (const address of ["gone/", "gone/contributed/", "nobody/", "nobody/favorites/", "%2525/"])
      expect((await request.get(`/profiles/${address}`)).status(), address).toBe(404);
  });
});

test.describe("a banner", () => {
  const notices = "Notices";

  test("stands on every page until it is dismissed, and stays away then", async ({ page }) => {
    await page.goto("/");
    const banner = page.getByRole("region", { name: notices }).getByRole("listitem");
    await expect(banner).toHaveCount(1);
    await expect(banner.getByRole("link", { name: "/help/" })).toHaveAttribute("href", "/help/");
    await banner.getByRole("button", { name: "Dismiss" }).click();
    await expect(banner).toBeHidden();
    await page.goto("/grids/");
    await expect(page.getByText("A notice of the tests")).toBeHidden();
  });

  test("is dismissed without script, on the page that one is on", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto("/grids/?sort=-packages");
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page).toHaveURL("/grids/?sort=-packages");
    await expect(page.getByText("A notice of the tests")).toHaveCount(0);
    await page.goto("/packages/");
    await expect(page.getByText("A notice of the tests")).toHaveCount(0);
    await context.close();
  });

  test("is read without script", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
    const page = await context.newPage();
    await page.goto("/packages/");
    await expect(page.getByText("A notice of the tests")).toBeVisible();
    await expect(page.getByText("A notice that is over.")).toHaveCount(0);
    await context.close();
  });
});
