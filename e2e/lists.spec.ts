import { expect, test } from "@playwright/test";

test.describe("ways to everything", () => {
  for (const width of [768, 1024, 1280]) {
    test(`stand on one line of the header, ${width} pixels wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto("/");
      const rooms = page.getByRole("navigation", { name: "Main" }).getByRole("link");
      await expect(rooms).toHaveText(["Packages", "Grids", "Categories", "Readiness", "API"]);
      const tops = await rooms.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
    });
  }

  test("the home page leads to packages, grids and categories", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("main").getByRole("searchbox")).toBeVisible();
    await page.getByRole("link", { name: "All grids" }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText("53 grids");
    const room = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Grids" });
    await expect(room).toHaveAttribute("aria-current", "page");
    await page.getByRole("link", { name: "E-commerce" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("E-commerce");
    await expect(room).toHaveAttribute("aria-current", "true");
  });

  test("a text narrows the list and stays in its field", async ({ page }) => {
    await page.goto("/packages/");
    await page.getByRole("main").getByRole("searchbox").fill("select2");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/packages\/\?q=select2$/);
    await expect(page.getByRole("link", { name: "Django-Select2" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("select2");
  });

  test("lists go page by page, twenty at a time", async ({ page }) => {
    await page.goto("/packages/");
    const rows = page.getByRole("region", { name: "73 packages" }).getByRole("listitem");
    await expect(rows).toHaveCount(20);
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page.getByText("Page 2 of 4")).toBeVisible();
    await page.goto("/packages/?page=4");
    await expect(rows).toHaveCount(13);
  });

  test("an invalid part of an address changes nothing else", async ({ page }) => {
    await page.goto("/packages/?q=comments&page=last");
    await expect(page.getByRole("link", { name: "django-comments-xtd" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("comments");
  });

  test("nothing found is said, with a way back", async ({ page }) => {
    await page.goto("/packages/?q=zzzzzz%25");
    await expect(page.getByText("No package matches.")).toBeVisible();
    await page.getByRole("link", { name: "Show all packages" }).click();
    await expect(page.getByRole("region", { name: "73 packages" })).toBeVisible();
  });

  test("grids are found and ordered, whatever else the address says", async ({ page }) => {
    await page.goto("/grids/");
    await page.getByRole("searchbox", { name: "Find grids" }).fill("comments");
    await page.getByLabel("Sort by").selectOption("Most packages");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(
      /grids? for “comments”$/,
    );
    await page.goto("/grids/?q=comments&sort=nonsense");
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(
      /grids? for “comments”$/,
    );
    await page.goto("/grids/?q=zzzzzz");
    await page.getByRole("link", { name: "Show all grids" }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText("53 grids");
  });

  test("pages beyond the end of a list are none", async ({ request }) => {
    for (const path of [
      "/packages/?page=99",
      "/packages/latest/?page=99",
      "/packages/liked/?page=99",
      "/categories/apps/?page=99",
      "/grids/?page=99",
      "/grids/g/comments/packages/?page=99",
      "/grids/g/no-such-grid/packages/",
    ])
      expect((await request.get(path)).status(), path).toBe(404);
  });
});
