import { expect, test, type Page } from "@playwright/test";

const SELECT2 = "/packages/p/django-select2/";
const chartOf = (page: Page) => page.getByRole("slider", { name: "Commits by week" });
/** Recharts' own drawing, once it has taken over. */
const interactive = (page: Page) => page.locator(".interactive-bars .recharts-bar-rectangle");

test.describe("the commit chart", () => {
  test("says its total, busiest week and silence", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(page.getByRole("region", { name: "Commits" })).toContainText(
      "40 commits in 52 weeks · busiest 21–27 Dec 2025 with 11 · quiet for 5 weeks",
    );
    // The weeks end when somebody last looked, not today.
    await expect(page.getByRole("region", { name: "Commits" }).locator("time")).toHaveAttribute(
      "datetime",
      /^2026-02-/,
    );
  });

  test("loads its library only when pointed at, and does not move", async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => request.resourceType() === "script" && scripts.push(request.url()));
    await page.goto(SELECT2, { waitUntil: "networkidle" });
    const below = page.getByRole("region", { name: "Participants" });
    const topOf = () => below.evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
    const before = await topOf();
    const loaded = scripts.length;

    await chartOf(page).hover();
    await expect(interactive(page).first()).toBeAttached();
    expect(scripts.length).toBeGreaterThan(loaded);
    await expect(page.locator(".static-bars")).toBeHidden();
    expect(await topOf()).toBe(before);
  });

  test("tells the week under the pointer", async ({ page }) => {
    await page.goto(SELECT2);
    await chartOf(page).hover();
    await expect(interactive(page).first()).toBeAttached();
    const box = await chartOf(page).boundingBox();
    if (!box) throw new Error("The chart is not there.");
    await page.mouse.move(box.x + (box.width * 43.5) / 52, box.y + box.height / 2);
    await expect(page.getByText("21–27 Dec 2025: 11 commits")).toBeVisible();
    await page.mouse.move(box.x, box.y + box.height + 60);
    await expect(page.getByText("21–27 Dec 2025: 11 commits")).toBeHidden();
  });

  test("is read week by week with arrow keys", async ({ page }) => {
    await page.goto(SELECT2);
    const chart = chartOf(page);
    await chart.focus();
    await page.keyboard.press("End");
    await expect(chart).toHaveAttribute("aria-valuetext", /2026: 0 commits$/);
    await expect(chart).toHaveAttribute("aria-valuenow", "52");
    await page.keyboard.press("ArrowLeft");
    await expect(chart).toHaveAttribute("aria-valuenow", "51");
    await page.keyboard.press("Home");
    await expect(chart).toHaveAttribute("aria-valuetext", /2025: 2 commits$/);
    await page.keyboard.press("Escape");
    await expect(chart).toHaveAttribute("aria-valuetext", "40 commits in 52 weeks");
  });
});

test.describe("on a touch screen", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });

  test("a tap tells the week until another place is tapped", async ({ page }) => {
    await page.goto(SELECT2);
    const chart = chartOf(page);
    await chart.scrollIntoViewIfNeeded();
    const box = await chart.boundingBox();
    if (!box) throw new Error("The chart is not there.");
    await page.touchscreen.tap(box.x + (box.width * 43.5) / 52, box.y + box.height / 2);
    await expect(page.getByText("21–27 Dec 2025: 11 commits")).toBeVisible();
  });
});
