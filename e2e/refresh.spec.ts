import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import type { RefreshProgress } from "@/server/refresh/answer-state";
import { signIn } from "./sign-in";

const refreshButton = (page: Page) => page.getByRole("button", { name: "Refresh" });
const overTime = (page: Page) => page.getByRole("region", { name: "Over time" });

/** A package whose repository is at a host that nobody asks: no test reaches outside. */
async function makePackage(slug: string): Promise<{ id: number; address: string }> {
  const { id } = await createPackage(db(), {
    slug: `${slug}-${Date.now()}`,
    title: "Refreshed",
    repositoryUrl: "https://code.invalid/owner/refreshed",
    stars: 12,
  });
  const { slug: made } = await db().package.findUniqueOrThrow({ where: { id } });
  return { id, address: `/packages/p/${made}/` };
}

/** A figure a day, up to the 22nd of February. */
const recordDays = (packageId: number, count: number) =>
  db().dailyFigure.createMany({
    data: Array.from({ length: count }, (_, place) => ({
      packageId,
      day: new Date(Date.UTC(2026, 1, 22 - (count - 1 - place))),
      stars: 3_400 + place,
      forks: 20,
      downloads: null,
      score: 71,
    })),
  });

/** The button is the server's until the page's script knows who looks. */
async function openSignedIn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("button", { name: /^Your account/ })).toBeVisible({ timeout: 20_000 });
}

/** What the page is told of how far it is, one after the other; the last from then on. */
async function tellProgress(page: Page, told: readonly Partial<RefreshProgress>[]): Promise<void> {
  let looks = 0;
  await page.route(/\/fetch-data\/state\/$/, async (route) => {
    const now = told[Math.min(looks, told.length - 1)];
    looks += 1;
    const json = { state: "running", step: null, outcome: null, changed: [], lastError: null, ...now };
    await route.fulfill({ json });
  });
}

test.describe("the button that has facts fetched", () => {
  test("tells how it goes and what came of it", async ({ page }) => {
    await signIn(page);
    const { address, id } = await makePackage("told");
    await tellProgress(page, [
      { step: "forge" },
      { step: "registry" },
      { state: "finished", outcome: "refreshed", changed: ["stars", "last_commit_at"] },
    ]);
    await openSignedIn(page, address);
    await refreshButton(page).click();
    await expect(page.getByText("Asking its repository’s host …")).toBeVisible();
    await expect(refreshButton(page)).toHaveAttribute("aria-disabled", "true");
    await expect(page.getByText("Asking PyPI …")).toBeVisible();
    await expect(page.getByText("Fetched. New: stars and commits.")).toBeVisible();
    await expect(page.getByRole("link", { name: "Show the page as it is now" })).toBeVisible();
    await expect(refreshButton(page)).not.toHaveAttribute("aria-disabled");
    expect(await db().packageRefresh.count({ where: { packageId: id } })).toBe(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id: rule }) => rule)).toEqual([]);
  });

  test("has a worker ask the hosts, and shows what they say", async ({ page }) => {
    await signIn(page);
    const slug = `asked-${Date.now()}`;
    await createPackage(db(), {
      slug,
      title: "Asked",
      repositoryUrl: "https://github.com/codingjoe/django-select2",
      registryUrl: "django-select2",
      stars: 1,
    });
    await openSignedIn(page, `/packages/p/${slug}/`);
    await refreshButton(page).click();
    await expect(page.getByText(/^Fetched\. New: /)).toBeVisible({ timeout: 30_000 });
    await page.getByRole("link", { name: "Show the page as it is now" }).click();
    const main = page.getByRole("main");
    await expect(main).toContainText("209");
    await expect(main).toContainText("8.4.8");
    await expect(page.getByRole("region", { name: "Participants" })).toContainText("codingjoe");
  });

  test("says why nothing could be fetched", async ({ page }) => {
    await signIn(page);
    const { address } = await makePackage("failed");
    const lastError = "code.invalid is out of order (502).";
    await tellProgress(page, [{ state: "finished", outcome: "failed", lastError }]);
    await openSignedIn(page, address);
    await refreshButton(page).press("Enter");
    await expect(page.getByText(`Nothing could be fetched. ${lastError}`)).toBeVisible();
    await expect(refreshButton(page)).toBeFocused();
  });

  test("says that it lost sight of it, not that it was not sent, where the connection is gone", async ({
    page,
  }) => {
    await signIn(page);
    const { address, id } = await makePackage("lost");
    await page.route(/\/fetch-data\/state\/$/, (route) => route.abort());
    await openSignedIn(page, address);
    await refreshButton(page).click();
    await expect(page.getByText("How far it is could not be read.")).toBeVisible();
    expect(await db().packageRefresh.count({ where: { packageId: id } })).toBe(1);
  });

  test("works without a script, and leads who is signed out to sign in", async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(context);
    const { address, id } = await makePackage("plain");
    await page.goto(address);
    await refreshButton(page).click();
    await expect(page).toHaveURL(address);
    const [notice] = (await context.cookies()).filter(({ name }) => name === "notice");
    expect(decodeURIComponent(notice?.value ?? "")).toContain("Its figures are being fetched.");
    expect(await db().packageRefresh.count({ where: { packageId: id } })).toBe(1);

    await context.clearCookies();
    await refreshButton(page).click();
    await expect(page).toHaveURL(`/login/?next=${address}`);
    await context.close();
  });
});

test.describe("figures over time", () => {
  test("are lines that tell each day, and a table", async ({ page }) => {
    await signIn(page);
    const { address, id } = await makePackage("lines");
    await recordDays(id, 30);
    await page.goto(address);
    const stars = overTime(page).getByRole("img", {
      name: "Stars: 3,400 on 24 Jan 2026, 3,429 on 22 Feb 2026",
    });
    await expect(stars).toBeVisible();
    await expect(overTime(page)).toContainText("29 more since 24 Jan 2026");
    await expect(overTime(page)).toContainText("Not recorded yet.");
    await stars.hover();
    await expect(stars.locator(".interactive-line .recharts-line-curve")).toBeAttached();
    await expect(stars.locator(".static-line")).toBeHidden();
    const box = await stars.boundingBox();
    if (!box) throw new Error("The chart is not there.");
    await page.mouse.move(box.x + box.width - 1, box.y + 20);
    await expect(page.getByText("22 Feb 2026: 3,429")).toBeVisible();

    await overTime(page).getByText("The figures as a table").click();
    await expect(overTime(page).getByRole("row").nth(1)).toHaveText(/22 Feb 2026\s*3,429\s*20\s*–\s*71/);
    await expect(overTime(page).getByRole("row")).toHaveCount(31);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map((node) => node.html)])).toEqual([]);
    }
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test("say since when they are recorded where there is one day, and what will be where there is none", async ({
    page,
  }) => {
    await signIn(page);
    const [one, none] = [await makePackage("one"), await makePackage("none")];
    await recordDays(one.id, 1);
    await page.goto(one.address);
    await expect(overTime(page)).toContainText("Recorded since 22 Feb 2026.");
    await page.goto(none.address);
    await expect(overTime(page)).toContainText("Nothing is recorded yet.");
  });
});
