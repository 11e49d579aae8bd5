import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const pages = {
  home: "/",
  packages: "/packages/",
  "packages narrowed": "/packages/?q=django&category=apps&status=living&sort=-forks",
  "packages narrowed to none": "/packages/?licence=mit&host=codeberg",
  "newest packages": "/packages/latest/",
  "most liked packages": "/packages/liked/",
  search: "/search/?q=forms",
  "search narrowed": "/search/?q=django&status=living",
  "misspelt search": "/search/?q=djagno+commnets",
  "search without a text": "/search/",
  "search that finds nothing": `/search/?q=${"zzqqxx".repeat(20)}`,
  "version 1 of the API": "/api/v1/",
  package: "/packages/p/django-select2/",
  "package without figures": "/packages/p/django-live-profiler/",
  "score of a package": "/packages/p/django-select2/rules/",
  "score of which little is known": "/packages/p/django-live-profiler/rules/",
  readiness: "/readiness/",
  "readiness for a version": "/readiness/django/5.2/",
  "readiness that nothing states": "/readiness/python/3.9/?state=unstated",
  statistics: "/open/",
  "releases of a package": "/packages/p/django-select2/releases/",
  grids: "/grids/",
  "grids found": "/grids/?q=a&sort=-packages",
  grid: "/grids/g/task-queues/",
  "grid being arranged": "/grids/g/task-queues/?differences=on&columns=on",
  "timesheet of a grid": "/grids/g/task-queues/timesheet/",
  "packages of a grid": "/grids/g/task-queues/packages/",
  categories: "/categories/",
  category: "/categories/apps/",
  "history of a package": "/packages/p/django-select2/history/",
  "history of a grid": "/grids/g/task-queues/history/",
  "history of a category": "/categories/apps/history/",
  changes: "/changes/",
  "changes narrowed": "/changes/?kind=package&person=ada&since=2026-01-01",
  "list of the API": "/api/v4/packages/?limit=2&offset=4",
  "entry of the API": "/api/v4/packages/django-select2/",
  "search of the API": "/api/v4/search/?q=forms",
  "refusal of the API": "/api/v4/packages/no-such-package/",
  profile: "/profiles/daniel/",
  "packages of a profile": "/profiles/daniel/contributed/",
  about: "/about/",
  help: "/help/",
  "acceptable use": "/acceptable-use/",
  changelog: "/changelog/",
  "entry of the changelog": "/changelog/what-this-demo-holds/",
  "not found": "/no/such/page/",
  "not readable": "/400/",
  "not open": "/403/",
  fault: "/500/",
  health: "/health/",
};

for (const [name, address] of Object.entries(pages)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${name} has no barrier that a machine can find (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }

  test(`${name} does not scroll sideways on any screen`, async ({ page }) => {
    await page.goto(address);
    for (const width of [1920, 1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
    }
  });
}

test("a name without end is broken, not the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of [pages.home, pages.packages, pages.grids, pages.package]) {
    await page.goto(address);
    const width = await page.evaluate(() => {
      for (const name of document.querySelectorAll("main bdi, h1")) name.textContent = "django-".repeat(14);
      for (const figure of document.querySelectorAll("main .font-mono"))
        figure.textContent += "1.2.3+a".repeat(9);
      return document.documentElement.scrollWidth;
    });
    expect(width, address).toBe(320);
  }
});

test("the first tab leads past the header", async ({ page }) => {
  await page.goto("/packages/p/django-select2/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
});

test("no page breaks its own content security policy", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  for (const address of [pages.home, pages.package, pages.grid, pages["list of the API"]])
    await page.goto(address, { waitUntil: "networkidle" });
  expect(refused).toEqual([]);
});
