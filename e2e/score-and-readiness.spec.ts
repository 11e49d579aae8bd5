import { expect, test } from "@playwright/test";

test.describe("the score of a package", () => {
  test("is explained by rules whose points add up to it", async ({ page }) => {
    await page.goto("/packages/p/django-select2/rules/");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Django-Select2");
    const table = page.getByRole("table", { name: "Rules of the score" });
    const rows = table.getByRole("row");
    await expect(rows).toHaveCount(14);
    const points = await table
      .locator("tbody tr td:last-child span")
      .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent ?? "", 10)));
    const sum = points.reduce((total, each) => total + each, 0);
    await expect(table.getByRole("row", { name: /^Score/ })).toContainText(`${sum} of 100`);
    await expect(table.getByRole("row", { name: /^Stars/ })).toContainText("209 stars");
    await expect(page.getByText("A finished package is not punished")).toBeVisible();
    await page.getByRole("link", { name: "Back to Django-Select2" }).click();
    await expect(page).toHaveURL(/\/packages\/p\/django-select2\/$/);
  });

  test("is the same number on the package's page", async ({ page }) => {
    await page.goto("/packages/p/django-select2/rules/");
    const figure = await page.locator("tfoot td:last-child").innerText();
    await page.goto("/packages/p/django-select2/");
    const link = page.getByRole("main").locator('a[href$="/rules/"]').first();
    await expect(link).toContainText(figure.replace(" of 100", ""));
  });

  test("of an unknown package is a page that does not exist", async ({ page }) => {
    const answer = await page.goto("/packages/p/no-such-package/rules/");
    expect(answer?.status()).toBe(404);
  });
});

test.describe("readiness", () => {
  test("leads from a version to its packages, and says when support ends", async ({ page }) => {
    await page.goto("/readiness/");
    const versions = page.getByRole("table", { name: "Versions of Django" });
    await expect(versions.getByRole("row")).toHaveCount(6);
    await versions.getByRole("link", { name: "5.1" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Packages ready for Django 5.1");
    await expect(page.getByText("Django 5.1 was last supported on 3 Dec 2025.")).toBeVisible();
  });

  test("shows all packages, page by page, also without a script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto("/readiness/django/5.2/");
    await page.getByRole("link", { name: /^Not stated/ }).click();
    await expect(page).toHaveURL(/\?state=unstated$/);
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL(/\?state=unstated&page=2$/);
    await expect(page.getByText("Page 2 of 2")).toBeVisible();
    await context.close();
  });

  for (const address of [
    "/readiness/rails/7.0/",
    "/readiness/django/9.9/",
    "/readiness/django/5.2/?page=99",
  ]) {
    test(`${address} does not exist`, async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(404);
    });
  }
});

test.describe("statistics", () => {
  test("count the catalogue, with each chart as a table", async ({ page }) => {
    await page.goto("/open/");
    await expect(page.getByRole("main")).toContainText("73");
    const grids = page.getByRole("table", { name: "Largest grids" });
    await expect(grids.getByRole("row")).toHaveCount(21);
    await grids.getByRole("link").first().click();
    await expect(page).toHaveURL(/\/grids\/g\//);
  });

  test("load what explores a chart when it is first pointed at", async ({ page }) => {
    await page.goto("/open/");
    const chart = page.getByRole("img", { name: /^Releases by year/ });
    await expect(chart.locator("rect").first()).toBeVisible();
    await chart.hover();
    await expect(chart.locator(".recharts-bar-rectangle").first()).toBeAttached();
  });
});
