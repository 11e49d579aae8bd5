import { expect, test } from "@playwright/test";

const SELECT2 = "/packages/p/django-select2/";

test.describe("a package page", () => {
  test("shows what decides, with sources and links", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Django-Select2");
    await expect(page).toHaveTitle(/^Django-Select2 · /);
    await expect(page.getByText("This is a Django integration for Select2")).toBeVisible();

    const fact = (label: string) => page.locator("dl > div", { has: page.locator("dt", { hasText: label }) });
    await expect(fact("Stars")).toContainText("209");
    await expect(fact("Forks")).toContainText("57");
    await expect(fact("Latest version")).toContainText("8.4.8");
    await expect(fact("Downloads a month")).toContainText("Not known yet");
    await expect(fact("Last commit").locator("time")).toHaveAttribute("datetime", "2026-01-07T18:42:43.000Z");

    const link = (name: string) => page.getByRole("link", { name });
    await expect(link("Repository on GitHub")).toHaveAttribute(
      "href",
      "https://github.com/codingjoe/django-select2",
    );
    await expect(link("Page on PyPI")).toHaveAttribute("href", "http://pypi.python.org/pypi/django-select2");
    await expect(link("Documentation")).toHaveAttribute("href", "https://pythonhosted.org/django-select2/");
    await expect(page.getByText("python -m pip install django-select2")).toBeVisible();
  });

  test("leads to its category and grids", async ({ page }) => {
    await page.goto(SELECT2);
    const grids = page.getByRole("region", { name: "Compared in" }).getByRole("listitem");
    await expect(grids).toHaveCount(4);
    await grids.first().getByRole("link").click();
    await expect(page.getByRole("rowheader", { name: "Latest version" })).toBeVisible();

    await page.goto(SELECT2);
    await page.getByRole("region", { name: "Category" }).getByRole("link", { name: "Apps" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Apps");
  });

  test("makes times relative and keeps the exact ones", async ({ page }) => {
    await page.goto(SELECT2);
    const time = page.locator("time[data-relative]").first();
    await expect(time).toHaveText(/ago$/);
    await expect(time).toHaveAttribute("title", /2026|2025/);
  });

  test("says when the list of participants is not whole", async ({ page }) => {
    await page.goto("/packages/p/django-rest-registration/");
    const section = page.getByRole("region", { name: "Participants" });
    await expect(section).toContainText("15 and more");
    await expect(section).toContainText("lists more people than are known here");
  });

  test("folds participants after thirty and marks bots", async ({ page }) => {
    await page.goto(SELECT2);
    const section = page.getByRole("region", { name: "Participants" });
    await expect(section.getByRole("link", { name: "codingjoe" })).toHaveAttribute(
      "href",
      "https://github.com/codingjoe",
    );
    await expect(section.getByRole("listitem").filter({ visible: true })).toHaveCount(30);
    await section.getByText("Show 50 more").click();
    await expect(section.getByRole("listitem").filter({ visible: true })).toHaveCount(80);
    await expect(section.getByRole("listitem").filter({ hasText: "dependabot[bot]" })).toContainText(/bot$/);
  });

  test("says in sentences what is missing", async ({ page }) => {
    await page.goto("/packages/p/django-live-profiler/");
    await expect(page.getByText("released in March 2013")).toBeVisible();
    await expect(page.getByText("No commits in 52 weeks")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Documentation" })).toContainText(
      "Not known yet",
    );
  });

  test("copies the install line", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(SELECT2);
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(page.getByRole("status")).toHaveText("Copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "python -m pip install django-select2",
    );
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a package page shows everything, chart and folded people included", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(page.getByRole("img", { name: "40 commits in 52 weeks" })).toBeVisible();
    await expect(page.locator(".static-bars rect")).toHaveCount(52);
    await expect(page.locator("time").first()).toHaveText(/\d{4}$/);
    await page.getByText("Show 50 more").click();
    await expect(page.getByRole("link", { name: "jbigatti" })).toBeVisible();
    await page.getByText("The weeks as a table").click();
    await expect(page.getByRole("row", { name: "21–27 Dec 2025 11" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy" })).toBeHidden();
    await expect(page.getByRole("group", { name: "Theme" })).toBeHidden();
  });
});
