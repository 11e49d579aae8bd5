import { expect, type Page, test } from "@playwright/test";

/** The list, by how many packages it says to have. */
const listOf = (page: Page) => page.getByRole("region", { name: /^\d+ packages?/ });
const totalOf = async (page: Page) =>
  Number.parseInt(await listOf(page).getByRole("heading", { level: 2 }).innerText(), 10);

/** How many packages a choice says that it would leave. */
async function countBeside(page: Page, name: string): Promise<number> {
  const label = page.getByRole("checkbox", { name }).locator("xpath=..");
  return Number.parseInt(await label.locator("i").innerText(), 10);
}

test.describe("from a category to a package", () => {
  test("choices are followed at once, counted beforehand, and kept in the address", async ({ page }) => {
    await page.goto("/categories/");
    await page.getByRole("main").getByRole("link", { name: "Apps", exact: true }).click();
    const all = await totalOf(page);
    const promised = await countBeside(page, "Commit within a year");
    expect(promised).toBeLessThan(all);
    await page.getByRole("checkbox", { name: "Commit within a year" }).check();
    await expect(page).toHaveURL(/\/categories\/apps\/\?maintained=year$/);
    await expect(listOf(page)).toHaveAccessibleName(new RegExp(`^${promised} package`));
    await expect(page.getByRole("checkbox", { name: "Commit within a year" })).toBeFocused();
    await expect(page.getByRole("status").filter({ hasText: `${promised} package` })).toBeAttached();

    await page.getByLabel("Sort by").selectOption("Most forks");
    await expect(page).toHaveURL(/\?maintained=year&sort=-forks$/);
    await page.goBack();
    await expect(page.getByLabel("Sort by")).toHaveValue("-stars");

    await page.getByRole("link", { name: "Remove Commit within a year" }).click();
    await expect(listOf(page)).toHaveAccessibleName(new RegExp(`^${all} packages`));
    await listOf(page).getByRole("listitem").first().getByRole("link").first().click();
    await expect(page).toHaveURL(/\/packages\/p\//);
  });

  test("a place in the page is gone to without asking for the list again", async ({ page }) => {
    await page.goto("/packages/");
    await page.getByRole("checkbox", { name: "Commit within a year" }).check();
    await expect(page.getByRole("link", { name: "Remove Commit within a year" })).toBeVisible();
    const asked: string[] = [];
    page.on("request", (request) => {
      // Chromium asks for the icon again at each place.
      if (request.resourceType() === "fetch") asked.push(request.url());
    });
    await page.evaluate(() => (location.hash = "content"));
    await page.goBack();
    await expect(page).toHaveURL(/\?maintained=year$/);
    expect(asked).toEqual([]);
    await page.goBack();
    await expect(page.getByRole("checkbox", { name: "Commit within a year" })).not.toBeChecked();
    expect(asked).toHaveLength(1);
  });

  test("nothing left is said, with a way back", async ({ page }) => {
    await page.goto("/packages/?host=codeberg&licence=agpl&framework=1.1");
    await expect(page.getByText("No package has all of this.")).toBeVisible();
    await expect(
      page
        .getByRole("link", { name: "Remove Licence: AGPL" })
        .or(page.getByRole("link", { name: "Remove AGPL" })),
    ).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "Clear all" }).first().click();
    await expect(listOf(page)).toHaveAccessibleName("73 packages");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("choices are a form with a button", async ({ page }) => {
    await page.goto("/categories/apps/");
    const promised = await countBeside(page, "Commit within a year");
    await page.getByRole("checkbox", { name: "Commit within a year" }).check();
    await page.getByLabel("Sort by").selectOption("Name, A to Z");
    await page.getByRole("complementary", { name: "Filters" }).getByRole("button", { name: "Apply" }).click();
    await expect(listOf(page)).toHaveAccessibleName(new RegExp(`^${promised} package`));
    await expect(page.getByRole("checkbox", { name: "Commit within a year" })).toBeChecked();
    await page.getByRole("link", { name: "Remove Commit within a year" }).click();
    await expect(page).toHaveURL(/\/categories\/apps\/\?sort=title$/);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test("filters are a sheet over the list", async ({ page }) => {
    await page.goto("/packages/");
    const sheet = page.getByRole("complementary", { name: "Filters" });
    await expect(sheet).toBeHidden();
    await page.getByRole("button", { name: "Filters", exact: true }).click();
    await expect(sheet).toBeVisible();
    const promised = await countBeside(page, "Commit within a year");
    await sheet.getByRole("checkbox", { name: "Commit within a year" }).check();
    await sheet.getByRole("button", { name: `Show ${promised} package` }).click();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
    await expect(listOf(page)).toHaveAccessibleName(new RegExp(`^${promised} package`));
  });
});
