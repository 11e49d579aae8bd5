import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { signIn } from "./sign-in";

const nameOf = (kind: string) => `${kind} ${Date.now()}`;
const cell = (page: Page, row: string | RegExp, column = 0) =>
  page.getByRole("row", { name: row }).getByRole("cell").nth(column);
const editor = (page: Page) => page.getByRole("dialog");
const barriers = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
};

// Each builds a grid by its forms, page after page.
test.slow();

/** Makes a grid of two packages and one feature by its forms, and goes to it. */
async function buildGrid(page: Page, title: string): Promise<void> {
  await page.goto("/grids/");
  await page.getByRole("link", { name: "Add a grid" }).click();
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Description").fill("What runs <script>later</script>.");
  await page.getByRole("button", { name: "Add grid" }).click();
  await page.getByRole("link", { name: "Add a package" }).click();
  for (const [search, name] of [
    ["select2", "Django-Select2"],
    ["easycart", "django-easycart"],
  ] as const) {
    await page.getByRole("searchbox", { name: "Find packages" }).fill(search);
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.getByRole("button", { name: `Add ${name}`, exact: true }).click();
    await expect(page.getByRole("listitem").filter({ hasText: name })).toContainText("In it already");
  }
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  for (const feature of ["Async", "Types"]) {
    await page.getByRole("link", { name: "Add a feature" }).click();
    await page.getByLabel("Title").fill(feature);
    await page.getByRole("button", { name: "Add feature" }).click();
  }
  await page.getByRole("button", { name: "Move Types up" }).click();
  await expect(page.getByRole("heading", { name: "Features" })).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await expect(page.locator("#grid td[tabindex='0']")).toHaveCount(1);
}

test("a grid is built from nothing, and its cells filled by keyboard", async ({ page }) => {
  await signIn(page);
  await buildGrid(page, nameOf("Built"));
  await expect(page.getByRole("rowheader", { name: /^(Async|Types)$/ })).toHaveText(["Types", "Async"]);
  await expect(page.locator("#grid[data-editable]")).toHaveCount(1);

  await cell(page, /^Types/).click();
  await page.keyboard.press("Enter");
  await expect(editor(page).getByLabel("What is so")).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(editor(page)).toHaveCount(0);
  await expect(cell(page, /^Types/)).toBeFocused();

  await page.keyboard.press("F2");
  await expect(editor(page).getByLabel("What is so")).toBeFocused();
  await page.keyboard.type("yes, since 2.0");
  await expect(editor(page).getByRole("button", { name: "Yes" })).toHaveAttribute("aria-pressed", "true");
  await editor(page).getByLabel("Source").fill("ftp://example.org/");
  await page.keyboard.press("Control+Enter");
  await expect(editor(page).getByLabel("Source")).toHaveAttribute("aria-invalid", "true");
  await expect(editor(page).getByLabel("Source")).toBeFocused();
  await editor(page).getByLabel("Source").fill("https://example.org/types");
  await page.keyboard.press("Control+Enter");
  await expect(editor(page)).toHaveCount(0);
  await expect(cell(page, /^Types/)).toBeFocused();
  await expect(cell(page, /^Types/)).toContainText("Yes since 2.0");
  await expect(cell(page, /^Types/).getByRole("link", { name: "Source" })).toBeVisible();

  await page.keyboard.press("ArrowRight");
  await expect(cell(page, /^Types/, 1)).toBeFocused();
  const saved = await cell(page, /^Types/)
    .locator("b, span, small")
    .allInnerTexts();
  await page.reload();
  await expect(cell(page, /^Types/).locator("b, span, small")).toHaveText(saved);
});

test("two people who edit one cell see what the other one said, and lose nothing", async ({
  browser,
  page,
}) => {
  await signIn(page);
  await buildGrid(page, nameOf("Shared"));
  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other);
  await other.goto(new URL(page.url()).pathname);
  for (const each of [page, other]) {
    await expect(each.locator("#grid[data-editable]")).toHaveCount(1);
    await cell(each, /^Async/).dblclick();
    await expect(editor(each).getByLabel("What is so")).toBeFocused();
  }
  await editor(other).getByRole("button", { name: "No", exact: true }).click();
  await editor(other).getByRole("button", { name: "Save cell" }).click();
  await expect(cell(other, /^Async/)).toContainText("No");
  await editor(page).getByLabel("What is so").fill("yes");
  await editor(page).getByRole("button", { name: "Save cell" }).click();
  await expect(editor(page).getByRole("alert")).toContainText("Somebody else has changed this");
  await expect(editor(page)).toContainText("Now saved: no");
  await expect(editor(page).getByLabel("What is so")).toHaveValue("yes");
  await editor(page).getByRole("button", { name: "Save cell" }).click();
  await expect(cell(page, /^Async/)).toContainText("Yes");
  await context.close();
});

test("a locked grid is locked, and says so", async ({ browser, page }) => {
  await signIn(page);
  await buildGrid(page, nameOf("Locked"));
  const address = new URL(page.url()).pathname;
  await expect(page.locator("#grid[data-editable]")).toHaveCount(1);
  await cell(page, /^Async/).click();
  await page.keyboard.press("Enter");
  await editor(page).getByLabel("What is so").fill("yes");

  const context = await browser.newContext();
  const moderator = await context.newPage();
  await signIn(moderator, { role: "moderator" });
  await moderator.goto(address);
  await moderator.getByRole("link", { name: "Edit", exact: true }).click();
  await moderator.getByRole("checkbox", { name: "Locked" }).check();
  await moderator.getByRole("button", { name: "Save standing" }).click();
  await expect(moderator.getByText("This grid is locked")).toBeVisible();

  await editor(page).getByRole("button", { name: "Save cell" }).click();
  await expect(editor(page).getByRole("alert")).toContainText("This grid is locked");
  await expect(editor(page).getByLabel("What is so")).toHaveValue("yes");
  await page.goto(address);
  await expect(page.getByText("This grid is locked")).toBeVisible();
  await expect(page.getByRole("link", { name: "Add a feature" })).toHaveCount(0);
  expect((await page.goto(address.replace("/grids/g/", "/grids/").concat("edit/")))?.status()).toBe(403);
  await moderator.goto(address);
  await moderator.getByRole("link", { name: /^Unlock/ }).click();
  await moderator.getByRole("checkbox", { name: "Locked" }).uncheck();
  await moderator.getByRole("button", { name: "Save standing" }).click();
  await expect(moderator.getByRole("link", { name: "Add a feature" })).toBeVisible();
  await context.close();
});

test("forms of grids have no barrier that a machine can find, and fit every screen", async ({ page }) => {
  await signIn(page, { role: "moderator", name: "Ada" });
  const title = nameOf("Forms");
  await buildGrid(page, title);
  const slug = new URL(page.url()).pathname.split("/").at(-2);
  await page.goto(`/grids/${slug}/edit/`);
  const feature = await page.getByRole("link", { name: "Edit the feature Async" }).getAttribute("href");
  const addresses = [
    "/grids/add/",
    `/grids/${slug}/edit/`,
    `/grids/${slug}/package/add/?q=django`,
    `/grids/feature/add/${slug}/`,
    feature ?? "",
    `${feature}delete/`,
    "/packages/django-select2/grids/add/?q=forms",
  ];
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    expect(await barriers(page), address).toEqual([]);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(width);
    }
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a cell has a form of its own, and a package goes with its cells after a warning", async ({
    page,
  }) => {
    await signIn(page);
    const title = nameOf("Plain");
    await page.goto("/grids/add/");
    await page.getByLabel("Title").fill(title);
    await page.getByRole("button", { name: "Add grid" }).click();
    await page.getByRole("link", { name: "Add a package" }).click();
    await page.getByRole("searchbox", { name: "Find packages" }).fill("select2");
    await page.getByRole("button", { name: "Find", exact: true }).click();
    await page.getByRole("button", { name: "Add Django-Select2", exact: true }).click();
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.getByRole("link", { name: "Add a feature" }).click();
    await page.getByLabel("Title").fill("Async");
    await page.getByRole("button", { name: "Add feature" }).click();
    const feature = await page.getByRole("link", { name: "Edit the feature Async" }).getAttribute("href");
    const removal = await page.getByRole("link", { name: "Remove Django-Select2" }).getAttribute("href");
    const [, slug, packageId] = /^\/grids\/package\/([^/]+)\/(\d+)\//.exec(removal ?? "") ?? [];
    await page.goto(`/grids/element/${slug}/${packageId}/${/\d+/.exec(feature ?? "")?.[0]}/`);
    await page.getByLabel("What is so").fill("partial: only with Redis");
    await page.getByLabel("Source").fill("ftp://example.org/");
    await page.getByRole("button", { name: "Save cell" }).click();
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.getByLabel("What is so")).toHaveValue("partial: only with Redis");
    await page.getByLabel("Source").fill("");
    await page.getByRole("button", { name: "Save cell" }).click();
    await expect(cell(page, /^Async/)).toHaveText("In part only with Redis");
    await page.goto(removal ?? "");
    await expect(page.getByText("1 cell of")).toBeVisible();
    await page.getByRole("button", { name: "Remove package" }).click();
    await expect(page.getByText("No package stands in this grid yet.")).toBeVisible();
  });
});
