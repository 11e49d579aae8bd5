import { expect, test, type Page } from "@playwright/test";

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = "rgb(250, 249, 245)";
const DARK = "rgb(19, 22, 21)";

test.describe("the theme", () => {
  test("follows the system until one is chosen, and then stays", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto("/");
    expect(await background(page)).toBe(DARK);

    await page.getByRole("button", { name: "Light" }).click();
    expect(await background(page)).toBe(LIGHT);
    await page.goto("/packages/");
    expect(await background(page)).toBe(LIGHT);
    await expect(page.getByRole("button", { name: "Light" })).toHaveAttribute("aria-pressed", "true");

    await page.getByRole("button", { name: "System" }).click();
    expect(await background(page)).toBe(DARK);
  });

  test("is set before the first paint", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("theme", "dark"));
    await page.goto("/", { waitUntil: "commit" });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  });
});
