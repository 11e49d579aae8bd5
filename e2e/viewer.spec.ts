import { expect, type Page, type Route, test } from "@playwright/test";
import { signIn } from "./sign-in";

const ADDRESS = "/packages/p/django-select2/";
const accountButton = (page: Page) => page.getByRole("banner").locator(".account-button");

/** From now on: how far parts of the page move, as browsers measure it. */
async function measureShift(page: Page): Promise<() => Promise<number | undefined>> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const measured = globalThis as { shift?: number };
    measured.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        measured.shift = (measured.shift ?? 0) + (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift" });
  });
  return () => page.evaluate(() => (globalThis as { shift?: number }).shift);
}

for (const [device, viewport] of [
  ["a phone", { width: 360, height: 740 }],
  ["a desktop", { width: 1280, height: 800 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    test("the header has the menu of whoever is signed in, by keyboard too", async ({ page }) => {
      const { username } = await signIn(page, { name: "Ada Lovelace" });
      await page.goto(ADDRESS);
      await expect(accountButton(page)).toHaveAccessibleName("Your account: Ada Lovelace");
      await accountButton(page).focus();
      await page.keyboard.press("Enter");
      const profile = page.getByRole("link", { name: "Profile", exact: true });
      await expect(profile).toBeVisible();
      await expect(profile).toHaveAttribute("href", `/profiles/${username}/`);
      await expect(page.getByRole("link", { name: "Staff", exact: true })).toHaveCount(0);
      await page.keyboard.press("Tab");
      await expect(profile).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(profile).toBeHidden();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });

    test("nothing moves when it is filled in", async ({ page }) => {
      await signIn(page, { name: "Ada Lovelace, Countess of Somewhere" });
      // The answer waits until fonts and scripts have come: what those move depends on the machine's own fonts.
      const held: Route[] = [];
      await page.route("**/viewer/?**", (route) => void held.push(route));
      await page.goto(ADDRESS);
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator("time[data-relative]").first()).toHaveText(/ago/);
      await expect.poll(() => held.length).toBe(1);
      const readShift = await measureShift(page);
      await held[0]?.continue();
      await expect(accountButton(page)).toBeVisible();
      await page.waitForLoadState("networkidle");
      expect(await readShift()).toBeLessThan(0.001);
    });
  });
}

test("shows moderators what is theirs to do, and members not", async ({ browser }) => {
  for (const [role, isShown] of [
    ["moderator", true],
    ["member", false],
  ] as const) {
    const context = await browser.newContext();
    await signIn(context, { role });
    const page = await context.newPage();
    await page.goto(ADDRESS);
    await expect(accountButton(page)).toBeVisible();
    await expect(page.getByRole("link", { name: "Report", exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Hide", exact: true })).toBeVisible({ visible: isShown });
    await context.close();
  }
});

test("asks nothing of who has never signed in", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(ADDRESS, { waitUntil: "networkidle" });
  expect(asked).not.toContain("/viewer/");
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("forgets a session that has ended, and asks no more", async ({ page, context }) => {
  await signIn(page);
  const kept = (await context.cookies()).filter(({ name }) => name === "signed_in");
  await context.clearCookies();
  await context.addCookies(kept);
  const answered = page.waitForResponse(/\/viewer\//);
  await page.goto(ADDRESS);
  await (await answered).finished();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("signed_in");
});

test("does not show an account that was left when a page comes back", async ({ page, context }) => {
  await signIn(page, { name: "Ada Lovelace" });
  await page.goto(ADDRESS);
  await expect(accountButton(page)).toBeVisible();
  await page.goto("/about/");
  await expect(accountButton(page)).toBeVisible();
  await context.clearCookies();
  await page.goBack();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  await expect(accountButton(page)).toHaveCount(0);
});
