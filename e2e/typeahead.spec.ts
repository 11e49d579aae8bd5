import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";

const headerField = (page: Page) => page.getByRole("banner").locator("input[name=q]");
const list = (page: Page) => page.getByRole("listbox");
/** Where the keyboard is in the list, which the field names. */
const activeOf = async (field: Locator) => (await field.getAttribute("aria-activedescendant")) ?? "";

/** Types as soon as the script listens, as people do a moment after a page appears. */
async function type(page: Page, field: Locator, text: string) {
  await field.click();
  await expect(field).toHaveRole("combobox");
  await page.keyboard.type(text);
}

test.describe("suggestions as one types", () => {
  test("are reached and chosen by keyboard", async ({ page }) => {
    await page.goto("/categories/");
    const field = headerField(page);
    await type(page, field, "select");
    await expect(field).toHaveAttribute("aria-expanded", "true");
    const options = list(page).getByRole("option");
    await expect(options.last()).toHaveText("All results for “select”");
    await expect(page.getByRole("status").filter({ hasText: /suggestion/ })).toHaveCount(1);
    await expect(options.first().locator("mark")).toHaveText(/select/i);

    await page.keyboard.press("ArrowDown");
    const first = await activeOf(field);
    await expect(page.locator(`[id="${first}"]`)).toHaveAttribute("aria-selected", "true");
    await expect(field).toBeFocused();
    await page.keyboard.press("ArrowUp");
    expect(await activeOf(field)).toBe("");
    await page.keyboard.press("ArrowUp");
    await expect(options.last()).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await activeOf(field)).toBe(first);
    const name = await options.first().locator("bdi").innerText();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  });

  test("leave with Esc, come back with an arrow, and Enter without a choice searches", async ({ page }) => {
    await page.goto("/grids/");
    const field = headerField(page);
    await type(page, field, "forms");
    await expect(list(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(list(page)).toHaveCount(0);
    await expect(field).toHaveValue("forms");
    await expect(field).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("ArrowDown");
    await expect(list(page)).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=forms$/);
  });

  test("say why there are none, and the form still works", async ({ page }) => {
    await page.route("**/search/suggestions/**", (route) =>
      route.fulfill({ status: 429, headers: { "retry-after": "7" }, body: "" }),
    );
    await page.goto("/grids/");
    await type(page, headerField(page), "forms");
    await expect(page.getByText("suggestions come again in 7 s").first()).toBeVisible();
    await page.unroute("**/search/suggestions/**");
    await page.route("**/search/suggestions/**", (route) => route.abort("internetdisconnected"));
    await page.keyboard.type(" x");
    await expect(page.getByText("Suggestions cannot be had just now").first()).toBeVisible();
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=forms$/);
  });

  test("cost no script before anybody goes to a field", async ({ page }) => {
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await page.goto("/grids/", { waitUntil: "networkidle" });
    const before = scripts.length;
    await headerField(page).focus();
    await expect(headerField(page)).toHaveRole("combobox");
    expect(scripts.length).toBeGreaterThan(before);
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`neither list has a barrier that a machine can find (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/grids/");
    const barriers = async () =>
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [
        id,
        nodes.map(({ html }) => html),
      ]);
    await type(page, headerField(page), "form");
    await expect(list(page)).toBeVisible();
    await page.keyboard.press("ArrowDown");
    expect(await barriers()).toEqual([]);
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog").getByRole("group", { name: "Go to" })).toBeVisible();
    expect(await barriers()).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test("a suggestion is tapped, and the field does not enlarge the page", async ({ page }) => {
    await page.goto("/");
    const field = page.getByRole("main").locator("input[name=q]");
    const size = await field.evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
    await field.tap();
    await expect(field).toHaveRole("combobox");
    await page.keyboard.type("select2");
    const option = list(page).getByRole("option").filter({ hasText: "Django-Select2" }).first();
    await option.tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Django-Select2");
  });

  test("the rooms of the site are a menu", async ({ page }) => {
    await page.goto("/packages/");
    const room = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Grids" });
    await expect(room).toBeHidden();
    await page.getByRole("button", { name: "Menu" }).tap();
    await room.tap();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grids");
  });
});

test.describe("the palette", () => {
  test("opens with Ctrl-K anywhere, finds, and gives the focus back", async ({ page }) => {
    await page.goto("/categories/");
    const start = page.getByRole("main").getByRole("link").first();
    await start.focus();
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("group", { name: "Go to" })).toBeVisible();
    for (const key of ["Escape", "Control+k"]) {
      await expect(dialog.getByRole("combobox")).toBeFocused();
      await page.keyboard.press(key);
      await expect(dialog).toHaveCount(0);
      await expect(start).toBeFocused();
      await page.keyboard.press("Control+k");
    }
    await page.keyboard.press("Escape");
    await expect(start).toBeFocused();

    await page.keyboard.press("/");
    await expect(dialog.getByRole("combobox")).toBeFocused();
    await page.keyboard.type("task que");
    await expect(dialog.getByRole("option").last()).toHaveText("All results for “task que”");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=task\+que$/);
    await page.keyboard.press("Control+k");
    await expect(dialog.getByRole("group", { name: "Recent searches" })).toContainText("task que");
    await dialog.getByRole("button", { name: "Forget searches" }).click();
    await expect(dialog.getByRole("group", { name: "Recent searches" })).toHaveCount(0);
  });

  test("goes to a room by arrows", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("html[data-script]")).toHaveCount(1);
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("dialog").getByRole("combobox")).toHaveAttribute("aria-controls", /./);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/grids\/$/);
  });

  test("a slash is a slash while typing, and can be turned off", async ({ page }) => {
    await page.goto("/grids/");
    await type(page, headerField(page), "a/b");
    await expect(headerField(page)).toHaveValue("a/b");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("Control+k");
    await page.getByRole("checkbox", { name: /key \// }).uncheck();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("heading", { level: 1 }).click();
    await page.keyboard.press("/");
    await page.keyboard.press("Control+k");
    // Had the slash opened it, the second key would have closed it again.
    await expect(page.getByRole("dialog")).toBeVisible();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 780 } });

  test("the form searches and the menu opens", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("main").getByRole("searchbox").fill("select2");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=select2$/);
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Categories" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Categories");
  });
});
