import { expect, test } from "@playwright/test";

const SELECT2 = "/packages/p/django-select2/";

test.describe("a package page", () => {
  test("shows what decides, with sources and links", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Django-Select2");
    await expect(page).toHaveTitle(/^Django-Select2 · /);
    await expect(page.getByText("This is a Django integration for Select2")).toBeVisible();

    const fact = (label: string) => page.locator("dl > div", { has: page.locator("dt", { hasText: label }) });
    await expect(fact("Stars")).toContainText("209");
    await expect(fact("Forks")).toContainText("57");
    await expect(fact("Latest version")).toContainText("8.4.8");
    await expect(fact("Downloads a month")).toContainText("Not known yet");
    await expect(fact("Last commit").locator("time")).toHaveAttribute("datetime", "2026-01-07T18:42:43.000Z");

    const link = (name: string) => page.getByRole("link", { name });
    await expect(link("Repository on GitHub")).toHaveAttribute(
      "href",
      "https://github.com/codingjoe/django-select2",
    );
    await expect(link("Page on PyPI")).toHaveAttribute("href", "http://pypi.python.org/pypi/django-select2");
    await expect(link("Documentation")).toHaveAttribute("href", "https://pythonhosted.org/django-select2/");
    await expect(page.getByText("python -m pip install django-select2")).toBeVisible();
  });

  test("leads to its category and grids", async ({ page }) => {
    await page.goto(SELECT2);
    const grids = page.getByRole("region", { name: "Compared in" }).getByRole("listitem");
    await expect(grids).toHaveCount(4);
    await grids.first().getByRole("link").click();
    await expect(page.getByRole("rowheader", { name: "Latest version" })).toBeVisible();

    await page.goto(SELECT2);
    await page.getByRole("navigation", { name: "You are here" }).getByRole("link", { name: "Apps" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Apps");
  });

  test("makes times relative and keeps the exact ones", async ({ page }) => {
    await page.goto(SELECT2);
    const time = page.locator("time[data-relative]").first();
    await expect(time).toHaveText(/ago$/);
    await expect(time).toHaveAttribute("title", /2026|2025/);
  });

  test("says when the list of participants is not whole", async ({ page }) => {
    await page.goto("/packages/p/django-rest-registration/");
    const section = page.getByRole("region", { name: "Participants" });
    await expect(section).toContainText("15 and more");
    await expect(section).toContainText("lists more people than are known here");
  });

  test("folds participants after thirty and marks bots", async ({ page }) => {
    await page.goto(SELECT2);
    const section = page.getByRole("region", { name: "Participants" });
    await expect(section.getByRole("link", { name: "codingjoe" })).toHaveAttribute(
      "href",
      "https://github.com/codingjoe",
    );
    await expect(section.getByRole("listitem").filter({ visible: true })).toHaveCount(30);
    await section.getByText("Show 50 more").click();
    await expect(section.getByRole("listitem").filter({ visible: true })).toHaveCount(80);
    await expect(section.getByRole("listitem").filter({ hasText: "dependabot[bot]" })).toContainText(/bot$/);
  });

  test("says in sentences what is missing", async ({ page }) => {
    await page.goto("/packages/p/django-live-profiler/");
    await expect(page.getByText("released in March 2013")).toBeVisible();
    await expect(page.getByText("No commits in 52 weeks")).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "Documentation" })).toContainText(
      "Documentation not known yet",
    );
    await expect(page.getByRole("region", { name: "Sites using it" })).toContainText("None is known yet.");
  });

  test("leads to similar packages and to where both are compared", async ({ page }) => {
    await page.goto(SELECT2);
    const similar = page.getByRole("region", { name: "Similar packages" });
    const first = similar.getByRole("listitem").first();
    await expect(first).toContainText("compare in");
    const name = await first.getByRole("link").first().textContent();
    await first.getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name ?? "");
  });

  test("leads to all releases and to their feeds", async ({ page, request }) => {
    await page.goto(SELECT2);
    const rss = page.locator('head link[type="application/rss+xml"][href*="/releases/"]');
    await expect(rss).toHaveAttribute("href", "/feeds/packages/django-select2/releases/rss/");
    const releases = page.getByRole("region", { name: "Releases" });
    await expect(releases.getByRole("columnheader", { name: "Released" })).toBeVisible();

    const feed = await request.get("/feeds/packages/django-select2/releases/atom/");
    expect(feed.headers()["content-type"]).toContain("application/atom+xml");
    const again = await request.get("/feeds/packages/django-select2/releases/atom/", {
      headers: { "if-none-match": feed.headers().etag ?? "" },
    });
    expect(again.status()).toBe(304);

    // Where the reference lists them.
    await page.goto("/packages/django-select2/versions/");
    await expect(page).toHaveURL(/\/packages\/p\/django-select2\/releases\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Releases of Django-Select2");
  });

  test("keeps its releases a table on a phone, for those who have it read out", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(SELECT2);
    const table = page.getByRole("region", { name: "Releases" }).getByRole("table");
    await expect(table.getByRole("columnheader")).toHaveText(["Version", "Released", "Licence", "Status"]);
    const release = table.getByRole("row").nth(1);
    await expect(release.getByRole("rowheader")).toBeVisible();
    await expect(release.getByRole("cell")).toHaveCount(3);
    // Chromium's own tree, which loses what is laid out otherwise unless it is said.
    const browser = await page.context().newCDPSession(page);
    const { nodes } = await browser.send("Accessibility.getFullAXTree");
    const heads = nodes.filter(
      ({ role, name }) => role?.value === "columnheader" && name?.value === "Released",
    );
    expect(heads).toHaveLength(1);
  });

  test("has badges, and what to put into a README", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(SELECT2);
    const badges = page.getByRole("region", { name: "Badge for a README" });
    const picture = badges.getByRole("img", { name: "Badge: stars" });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(20);
    await badges.getByText("Copy for a README").click();
    await badges.getByRole("button", { name: "Copy" }).first().click();
    await expect(badges.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^\[!\[score of Django-Select2\]\(http.*\/badges\/score\.svg\)\]\(http.*\/packages\/p\/django-select2\/\)$/,
    );
  });

  test("opens where its figures come from when a link asks for it", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(page.getByText("Something is wrong?")).toBeHidden();
    await page.getByRole("link", { name: "Where these figures come from" }).click();
    await expect(page.getByText("Something is wrong?")).toBeVisible();
  });

  test("keeps its facts above the fold on a laptop", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(SELECT2);
    for (const part of [
      page.getByText("Where these figures come from").first(),
      page.getByText("pip install"),
    ]) {
      await expect(part).toBeInViewport();
    }
    await expect(page.getByRole("heading", { name: "Commits" })).toBeInViewport();
  });

  test("copies the install line", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(SELECT2);
    await page.getByRole("button", { name: "Copy" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "python -m pip install django-select2",
    );
  });
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a package page shows everything, chart and folded people included", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(page.getByRole("img", { name: "40 commits in 52 weeks" })).toBeVisible();
    await expect(page.locator(".static-bars rect")).toHaveCount(52);
    await expect(page.locator("time").first()).toHaveText(/\d{4}$/);
    await page.getByText("Show 50 more").click();
    await expect(page.getByRole("link", { name: "jbigatti" })).toBeVisible();
    await page.getByText("The weeks as a table").click();
    await expect(page.getByRole("row", { name: "21–27 Dec 2025 11" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Copy" })).toBeHidden();
    await expect(page.getByRole("group", { name: "Theme" })).toBeHidden();
  });
});
