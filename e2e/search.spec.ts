import { expect, test } from "@playwright/test";

const CATALOGUE = "Package Catalogue";

test.describe("searching", () => {
  test.use({ javaScriptEnabled: false });

  test("from any page leads to what is found, packages and grids together", async ({ page }) => {
    await page.goto("/categories/");
    await page.getByRole("banner").getByRole("searchbox").fill("comments");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=comments$/);
    await expect(page).toHaveTitle(`Results for “comments” · ${CATALOGUE}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Results for “comments”");
    await expect(page.getByRole("searchbox")).toHaveValue("comments");
    const results = page.getByRole("region", { name: /result/ }).getByRole("listitem");
    await expect(results.first().getByRole("link")).toHaveText("Comments");
    await expect(results.first()).toContainText("Grid");
    await expect(results.filter({ hasText: "Package · " }).first()).toBeVisible();
    await results.first().getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Comments");
  });

  test("shows how an entry stands", async ({ page }) => {
    await page.goto("/search/?q=django-select2");
    const result = page
      .getByRole("region", { name: /result/ })
      .getByRole("listitem")
      .first();
    await expect(result).toContainText(/[\d.k]+ stars/);
    await expect(result).toContainText("Package · App");
  });

  test("that finds nothing says so and leads on", async ({ page }) => {
    await page.goto("/search/?q=zzzqqqxxyy");
    await expect(page.getByRole("heading", { level: 2 })).toHaveText("No results");
    await page.getByRole("main").getByRole("link", { name: "All grids" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grids");
  });

  test("begins with examples while nothing is asked", async ({ page }) => {
    await page.goto("/search/?q=%20");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Search");
    await page.getByRole("main").getByRole("link", { name: "forms" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Results for “forms”");
  });

  test("says when a text is too long", async ({ page }) => {
    await page.goto(`/search/?q=${"long".repeat(40)}`);
    await expect(page.getByText("only its first 100 characters")).toBeVisible();
  });

  for (const text of [
    "%00",
    "%ff%fe",
    "%ED%A0%80",
    "<script>alert(1)</script>",
    "'\";--",
    "a".repeat(7000),
  ]) {
    test(`answers ${text.slice(0, 30)}, shown as a text`, async ({ page, request }) => {
      const answer = await request.get(`/search/?q=${text}`);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).not.toContain("<script>alert(1)");
      await page.goto(`/search/?q=${text}`);
      await expect(page.getByRole("searchbox")).toBeVisible();
    });
  }

  test("is not for indexes", async ({ page }) => {
    await page.goto("/search/?q=forms");
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  });
});
