import { expect, type Page, test } from "@playwright/test";

const SHOPS = "/grids/g/e-commerce/";
const names = (page: Page) => page.locator("#grid thead th[id] a:first-child");
const counts = (page: Page) => page.locator("#grid-counts");
const openMenu = (page: Page, title: string) =>
  page.getByRole("button", { name: `Column ${title}`, exact: true }).click();

test.describe("a grid", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(SHOPS);
    // The script has taken over when the table's cells take the focus.
    await expect(page.locator("#grid td[tabindex='0']")).toHaveCount(1);
  });

  test("is a table that says what its packages are and offer", async ({ page }) => {
    const table = page.getByRole("table", { name: "Comparison: E-commerce" });
    await expect(table.getByRole("columnheader")).toHaveText([
      "Compared",
      "satchless",
      "Satchmo",
      "django-cart",
      "dj-shop-cart",
      "django-easycart",
    ]);
    await expect(
      table
        .getByRole("row", { name: /^Stars/ })
        .getByRole("cell")
        .first(),
    ).toHaveText("779");
    const catalogue = table.getByRole("row", { name: /^Product catalogue/ }).getByRole("cell");
    await expect(catalogue.nth(0)).toHaveText("In part base classes only");
    await expect(catalogue.nth(1)).toHaveText("Yes");
    await expect(table.locator("time").first()).toHaveText(/ago$/);
  });

  test("narrows as one types, and tells how many are left", async ({ page }) => {
    await page.getByRole("searchbox", { name: "Find in this grid" }).fill("cart");
    await expect(page).toHaveURL(/\?q=cart$/);
    await expect(names(page)).toHaveText(["django-cart", "dj-shop-cart", "django-easycart"]);
    await expect(counts(page)).toHaveText(/^3 of 5 packages shown/);
    await expect(page.locator("#grid-said")).toHaveText(/^3 of 5 packages shown/);
    await expect(page.getByRole("searchbox", { name: "Find in this grid" })).toBeFocused();
    await page.goBack();
    await expect(names(page)).toHaveCount(5);
    await page.goForward();
    await expect(names(page)).toHaveCount(3);
    await expect(page.getByRole("searchbox", { name: "Find in this grid" })).toHaveValue("cart");
  });

  test("sorts, and shows only differences", async ({ page }) => {
    await page.getByRole("combobox", { name: "Sort" }).selectOption("Forks");
    await expect(names(page).first()).toHaveText("Satchmo");
    await page.getByRole("checkbox", { name: "Only differences" }).check();
    await expect(page).toHaveURL(/\?sort=forks&differences=on$/);
    await expect(page.getByRole("rowheader", { name: /^Cart/ })).toHaveCount(0);
    await expect(page.getByRole("rowheader", { name: /^Product catalogue/ })).toBeVisible();
    await expect(counts(page)).toHaveText(/\d+ of 20 rows$/);
  });

  test("pins, moves and hides columns, and a link brings the view back", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openMenu(page, "django-cart");
    await page.getByRole("menuitem", { name: "Pin" }).click();
    await expect(names(page).first()).toHaveText("django-cart");
    await openMenu(page, "satchless");
    await page.getByRole("menuitem", { name: "Move right" }).click();
    await expect(names(page)).toHaveText([
      "django-cart",
      "Satchmo",
      "satchless",
      "dj-shop-cart",
      "django-easycart",
    ]);
    await openMenu(page, "Satchmo");
    await page.getByRole("menuitem", { name: "Hide" }).click();
    const left = ["django-cart", "satchless", "dj-shop-cart", "django-easycart"];
    await expect(names(page)).toHaveText(left);

    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(shared);
    await expect(names(other)).toHaveText(left);
    await other.getByRole("link", { name: "Columns and rows" }).click();
    await other.getByRole("link", { name: "Show: Satchmo" }).click();
    await expect(names(other)).toHaveCount(5);
    await other.getByRole("link", { name: "Show everything" }).click();
    await expect(other).toHaveURL(new RegExp(`${SHOPS}$`));
  });

  test("has menus that the keyboard opens, walks and leaves", async ({ page }) => {
    await names(page).first().focus();
    const button = page.getByRole("button", { name: "Column satchless" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: "Pin" })).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("menuitem", { name: "Hide" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press("Space");
    await expect(button).toHaveAttribute("aria-expanded", "true");
  });

  test("prints whole, without its tools", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("search", { name: "View of the grid" })).toBeHidden();
    const frame = await page.locator(".frame").evaluate((element) => getComputedStyle(element).overflow);
    expect(frame).toBe("visible");
    const head = await page.locator("#grid thead").evaluate((element) => getComputedStyle(element).display);
    expect(head).toBe("table-header-group");
  });
});

test("a grid is a card a package on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(SHOPS);
  const table = page.getByRole("table", { name: "Comparison: E-commerce" });
  const top = async (text: string) =>
    (await table.getByText(text, { exact: true }).first().boundingBox())?.y ?? 0;
  const [first, stars, second] = [await top("satchless"), await top("779"), await top("Satchmo")];
  expect(first).toBeLessThan(stars);
  expect(stars).toBeLessThan(second);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a grid's timesheet tells from when to when each package was worked on", async ({ page }) => {
  await page.goto(SHOPS);
  await page.getByRole("link", { name: "Timesheet" }).click();
  const rows = page.getByRole("table", { name: "Timesheet of E-commerce" }).getByRole("row");
  await expect(rows).toHaveCount(6);
  await expect(rows.filter({ hasText: "satchless" })).toContainText(/\d{4}.*\d{4}/);
});

test("a timesheet's years stay in sight on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto(`${SHOPS}timesheet/`);
  const table = page.getByRole("table", { name: "Timesheet of E-commerce" });
  await expect(table.getByRole("columnheader")).toHaveCount(4);
  const year = table
    .locator("thead")
    .getByText(/^20\d\d$/)
    .first();
  await expect(year).toBeVisible();
  await table.getByRole("row").last().scrollIntoViewIfNeeded();
  await expect(year).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("a link to a column's choices leads to them, and a place in the page asks for nothing", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 300 });
  await page.goto(`${SHOPS}?columns=on`);
  const last = page.locator("#chooser .columns li").last();
  const id = await last.getAttribute("id");
  await page.goto(`${SHOPS}?columns=on#${id}`);
  await expect(page.locator("#grid td[tabindex='0']")).toHaveCount(1);
  await expect(last).toBeInViewport();

  const asked: string[] = [];
  page.on("request", (request) => {
    // Chromium asks for the icon again at each place.
    if (request.resourceType() === "fetch") asked.push(request.url());
  });
  await page.evaluate(() => (location.hash = "chooser"));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  expect(asked).toEqual([]);

  const title = await last.locator("bdi").innerText();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole("link", { name: `Pin: ${title}` }).dispatchEvent("click");
  await expect(names(page).first()).toHaveText(title);
  await expect(page).toHaveURL(new RegExp(`columns=on#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a grid is searched, sorted and arranged by its form and links", async ({ page }) => {
    await page.goto(SHOPS);
    await page.getByRole("link", { name: "Columns and rows" }).click();
    await page.getByRole("link", { name: "Pin: django-cart" }).click();
    await expect(names(page).first()).toHaveText("django-cart");
    await page.getByRole("link", { name: "Hide: Stars" }).click();
    await expect(page.getByRole("rowheader", { name: "Stars" })).toHaveCount(0);
    await page.getByRole("searchbox", { name: "Find in this grid" }).fill("sat");
    await page.getByRole("combobox", { name: "Sort" }).selectOption("Forks");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(names(page)).toHaveText(["Satchmo", "satchless"]);
    await expect(page.getByRole("rowheader", { name: "Stars" }), "what was hidden stays so").toHaveCount(0);
    await page.getByRole("link", { name: "Close" }).click();
    await expect(page.getByRole("region", { name: "Columns and rows" })).toHaveCount(0);
  });
});
