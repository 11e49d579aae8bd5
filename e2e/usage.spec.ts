import { type Browser, expect, type Page, type Route, test } from "@playwright/test";
import { signIn } from "./sign-in";

const ADDRESS = "/packages/p/django-select2/";
const usageButton = (page: Page) => page.getByRole("button", { name: /^I use this/ });
const likeButton = (page: Page) => page.getByRole("button", { name: /^Like/ });
const usedBy = (page: Page) => page.locator('[data-people="usage"]');
const countOf = async (page: Page) => Number(await usageButton(page).locator("[data-count]").textContent());

async function somebody(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await signIn(context);
  const page = await context.newPage();
  await page.goto(ADDRESS);
  await expect(usageButton(page)).toHaveAttribute("aria-pressed", "false");
  return page;
}

test.describe("the button of those who use a package", () => {
  test("counts two people in two browsers, at once and for good, and takes each back", async ({
    browser,
  }) => {
    const ada = await somebody(browser);
    const before = await countOf(ada);
    await usageButton(ada).click();
    await expect(usageButton(ada)).toHaveAttribute("aria-pressed", "true");
    await expect(usageButton(ada)).toHaveText(new RegExp(`${before + 1}$`));
    await expect(usedBy(ada)).toContainText(`${before + 1}`);

    const bob = await somebody(browser);
    await expect(usageButton(bob)).toHaveText(new RegExp(`${before + 1}$`));
    await usageButton(bob).press("Enter");
    await expect(usageButton(bob)).toHaveText(new RegExp(`${before + 2}$`));
    await expect(usageButton(bob)).toBeFocused();

    await ada.reload();
    await expect(usageButton(ada)).toHaveAttribute("aria-pressed", "true");
    await expect(usageButton(ada)).toHaveText(new RegExp(`${before + 2}$`));
    for (const page of [ada, bob]) {
      const undone = page.waitForResponse(/\/usage\/django-select2\/remove\/$/);
      await usageButton(page).click();
      expect((await undone).status()).toBe(200);
      await expect(usageButton(page)).toHaveAttribute("aria-pressed", "false");
    }
    await bob.reload();
    await expect(usageButton(bob)).toHaveAttribute("aria-pressed", "false");
    await expect(usageButton(bob)).toHaveText(new RegExp(`${before}$`));
  });

  test("is put back, and says so, when that could not be saved", async ({ browser }) => {
    const page = await somebody(browser);
    const before = await countOf(page);
    await page.route(/\/packages\/usage\//, (route) => route.abort());
    await usageButton(page).click();
    await expect(page.getByText("That could not be saved. Try again.")).toBeVisible();
    await expect(usageButton(page)).toHaveAttribute("aria-pressed", "false");
    expect(await countOf(page)).toBe(before);
    await page.unroute(/\/packages\/usage\//);
    await usageButton(page).click();
    await expect(usageButton(page)).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByText("That could not be saved. Try again.")).toBeHidden();
    await usageButton(page).click();
    await expect(usageButton(page)).toHaveAttribute("aria-pressed", "false");
  });

  test("does not send again while it is under way", async ({ browser }) => {
    const page = await somebody(browser);
    const held: Route[] = [];
    await page.route(/\/favorites\//, (route) => {
      held.push(route);
    });
    const done = page.waitForResponse(/\/favorites\/add\//);
    await likeButton(page).click();
    await expect(likeButton(page)).toHaveAttribute("aria-pressed", "true");
    await expect(likeButton(page)).toHaveAttribute("aria-disabled", "true");
    await likeButton(page).click({ force: true });
    await Promise.all(held.map((route) => route.continue()));
    await done;
    await expect(likeButton(page)).not.toHaveAttribute("aria-disabled");
    await expect(likeButton(page)).toHaveAttribute("aria-pressed", "true");
    expect(held).toHaveLength(1);
  });

  test("leads who is signed out to sign in", async ({ page }) => {
    await page.goto(ADDRESS);
    await usageButton(page).click();
    await expect(page).toHaveURL(/\/login\/\?next=\/packages\/p\/django-select2\/$/);
  });

  test("works both ways without a script", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    await signIn(context);
    const page = await context.newPage();
    await page.goto(ADDRESS);
    const before = await countOf(page);
    await usageButton(page).click();
    await expect(page).toHaveURL(ADDRESS);
    await expect(usageButton(page)).toHaveText(new RegExp(`${before + 1}$`));
    await page.getByRole("button", { name: "I no longer use this" }).click();
    await expect(usageButton(page)).toHaveText(new RegExp(`${before}$`));
  });
});
