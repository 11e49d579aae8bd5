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
    const grid = page
      .getByRole("region", { name: /grids? with comparisons/ })
      .getByRole("listitem")
      .first();
    await expect(grid.getByRole("link")).toHaveText("Comments");
    await expect(grid.locator("mark").first()).toHaveText("Comments");
    const packages = page.getByRole("region", { name: /^\d+ packages?$/ }).getByRole("listitem");
    await expect(packages.first().locator("mark").first()).toHaveText(/^comment/i);
    await packages.first().getByRole("link").first().click();
    await expect(page).toHaveURL(/\/packages\/p\/[\w-]*comment/);
  });

  test("can be narrowed and ordered, and keeps its text", async ({ page }) => {
    await page.goto("/search/?q=django");
    await expect(page.getByLabel("Sort by")).toHaveValue("relevance");
    await page.getByRole("checkbox", { name: "Commit within a year" }).check();
    await page.getByLabel("Sort by").selectOption("Most stars");
    await page.getByRole("complementary", { name: "Filters" }).getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(/\/search\/\?q=django&.*maintained=year/);
    await expect(page.getByRole("link", { name: "Remove Commit within a year" })).toBeVisible();
    await expect(page.getByRole("searchbox")).toHaveValue("django");
  });

  test("asks whether something else was meant", async ({ page }) => {
    await page.goto("/search/?q=commnets");
    await page.getByText("Did you mean").getByRole("link", { name: "comments" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Results for “comments”");
  });

  test("that finds nothing says so and leads on", async ({ page }) => {
    await page.goto("/search/?q=zzzqqqxxyy");
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText("No results");
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
