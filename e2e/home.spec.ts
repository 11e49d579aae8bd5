import { expect, test } from "@playwright/test";

test.describe("the home page", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "dark" });

  test("leads by purpose, by kind and by what is new, in the dark and without script", async ({ page }) => {
    await page.goto("/");
    const parts = page.getByRole("main").getByRole("region");
    for (const name of ["Popular grids", "Categories", "New in the catalogue", "Others, at random today"])
      await expect(parts.and(page.getByRole("region", { name }))).toBeVisible();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe("rgb(19, 22, 21)");
    const grid = page.getByRole("region", { name: "Popular grids" }).getByRole("listitem").first();
    await expect(grid).toContainText(/\d+ packages?/);
    const title = await grid.getByRole("link").innerText();
    await grid.getByRole("link").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });

  test("is the same for everyone, those at random too", async ({ request }) => {
    const bodies = await Promise.all([1, 2].map(async () => (await request.get("/")).text()));
    expect(bodies[0]).toBe(bodies[1]);
  });

  test("every room stands at the foot of each page", async ({ page }) => {
    await page.goto("/packages/p/django-select2/");
    const foot = page.getByRole("navigation", { name: "More" });
    for (const name of ["Readiness", "Statistics", "About", "Terms", "Syndication", "API"])
      await expect(foot.getByRole("link", { name, exact: true })).toBeVisible();
  });
});
