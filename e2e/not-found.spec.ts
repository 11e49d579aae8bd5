import { expect, test } from "@playwright/test";

const addresses = [
  "/packages/p/no-such-package/",
  "/packages/p/Django-Select2/",
  "/grids/g/no-such-grid/",
  "/categories/no-such-category/",
  "/packages/no-such-package/versions/",
  "/packages/?page=9999",
  "/no/such/page/",
];

test.describe("an address without a page", () => {
  for (const address of addresses) {
    test(`${address} is a real 404, cold and warm`, async ({ request }) => {
      for (const visit of ["cold", "warm"]) {
        const answer = await request.get(address, { maxRedirects: 0 });
        expect(answer.status(), visit).toBe(404);
        expect(await answer.text(), visit).toContain("This page does not exist");
      }
    });
  }

  test("that cannot be read is a page, too", async ({ page }) => {
    const answer = await page.goto("/packages/p/%ff/");
    expect(answer?.status()).toBe(400);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This address cannot be read");
    await page.getByRole("main").getByRole("link", { name: "Packages" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Packages");
  });

  test.describe("without a script", () => {
    test.use({ javaScriptEnabled: false });

    test("still says so and leads on", async ({ page }) => {
      await page.goto("/packages/p/no-such-package/");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page does not exist");
      await page.getByRole("main").getByRole("link", { name: "Grids" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grids");
    });
  });
});
