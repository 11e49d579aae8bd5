import { expect, test, type Page } from "@playwright/test";

const LIST = "/api/v4/packages/?limit=5&offset=10";
const SELECT2 = "/api/v4/packages/django-select2/";

const answer = (page: Page) => page.getByRole("region", { name: "Request and answer" });
const side = (page: Page) => page.getByRole("complementary", { name: "Asking further" });

/** What a page must say between its description and the end of its JSON. */
async function expectedText(page: Page, address: string): Promise<string> {
  const response = await page.request.get(address, { headers: { Accept: "application/json; indent=4" } });
  return [
    `GET ${address}HTTP ${response.status()} ${response.statusText()}`,
    "Allow: GET, HEAD, OPTIONS",
    "Content-Type: application/json",
    "Vary: Accept",
    "",
    `${await response.text()}\n`,
  ].join("\n");
}

test.describe("a browsable page", () => {
  for (const address of [
    LIST,
    SELECT2,
    "/api/v4/grids/1/",
    "/api/v4/packages/no-such-package/",
    "/api/v4/",
  ]) {
    test(`shows ${address} character by character, also once its script runs`, async ({ page }) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      await page.goto(address, { waitUntil: "networkidle" });
      expect(await answer(page).textContent()).toBe(await expectedText(page, address));
      expect(faults).toEqual([]);
    });
  }

  test("names what it shows, and is for no index", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(page).toHaveTitle(/^Django-Select2 · Package Instance · /);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Package Instance");
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
  });

  test("is in the room of the API", async ({ page }) => {
    await page.goto(SELECT2, { waitUntil: "networkidle" });
    const rooms = page.getByRole("navigation", { name: "Main" });
    await expect(rooms.locator("[aria-current]")).toHaveText("API");
  });

  test("leads on to other pages, and up again", async ({ page }) => {
    await page.goto(SELECT2);
    await answer(page).getByRole("link", { name: "/api/v4/categories/" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Category Instance");
    await page.getByRole("navigation", { name: "You are here" }).getByText("Api Root").click();
    await expect(page).toHaveURL(/\/api\/v4\/$/);
    await expect(answer(page)).toContainText("HTTP 200 OK");
  });

  test("folds what is long, by mouse and by key", async ({ page }) => {
    await page.goto(SELECT2);
    const line = answer(page).locator("summary", { hasText: '"participants"' });
    const person = answer(page).getByText('"codingjoe"', { exact: true });
    await expect(person).toBeVisible();
    await line.click();
    await expect(person).toBeHidden();
    await expect(line.locator(".fold")).toHaveAttribute("data-members", /^\d+$/);
    await line.focus();
    await page.keyboard.press("Enter");
    await expect(person).toBeVisible();
  });

  test("changes to JSON and says what OPTIONS answers", async ({ page }) => {
    await page.goto(LIST);
    const options = await page.request.fetch(LIST, { method: "OPTIONS" });
    await side(page).getByText("What OPTIONS answers").click();
    const said = await side(page).locator(".json").textContent();
    expect(JSON.parse(said ?? "")).toEqual(await options.json());

    const json = page.waitForResponse((response) => response.url().includes("format=json"));
    await page.getByRole("navigation", { name: "Format" }).getByRole("link", { name: "JSON" }).click();
    expect((await json).headers()["content-type"]).toContain("application/json");
  });

  test("copies the request as a command", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${LIST}&q=it's`);
    await side(page).getByRole("button", { name: "Copy as curl" }).click();
    await expect(side(page).getByRole("button", { name: "Copied" })).toBeVisible();
    const { origin } = new URL(page.url());
    const command = `curl '${origin}${LIST}&q=it%27s'`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command);
    await expect(side(page)).toContainText(command);
  });

  test("puts what helps to ask further after the answer on a phone, and leads there", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(LIST);
    await page.getByRole("link", { name: "Pages and parameters" }).click();
    await expect(side(page).getByRole("heading", { name: "Pages" })).toBeInViewport();
  });
});

test.describe("a browsable page without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("goes through a list by its pages, keeping every parameter", async ({ page }) => {
    await page.goto(`${LIST}&x=a%20b`);
    const pages = side(page).getByRole("navigation", { name: "Pages" });
    await expect(pages.locator("[aria-current=page]")).toHaveText("3");
    await expect(pages.getByRole("link")).toHaveText(["«", "1", "2", "3", "4", "15", "»"]);
    await pages.getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL(/\?limit=5&offset=15&x=a\+b$/);
    await expect(pages.locator("[aria-current=page]")).toHaveText("4");
    await pages.getByRole("link", { name: "Page 1", exact: true }).click();
    await expect(page).toHaveURL(/\?limit=5&x=a\+b$/);
  });

  test("asks for other parameters, and for JSON", async ({ page }) => {
    await page.goto(`${LIST}&x=1`);
    await side(page).getByLabel("limit").fill("3");
    await side(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\?x=1&limit=3&offset=10$/);
    await expect(answer(page)).toContainText('"count": 73');
    const json = page.waitForResponse((response) => response.url().includes("format=json"));
    await side(page).getByRole("button", { name: "Get JSON" }).click();
    expect((await json).headers()["content-type"]).toContain("application/json");
  });

  test("searches", async ({ page }) => {
    await page.goto("/api/v4/search/");
    await side(page).getByLabel("q").fill("select2");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\/\?q=select2$/);
    await expect(answer(page)).toContainText('"title": "Django-Select2"');
  });

  test("shows the whole answer and the command", async ({ page }) => {
    await page.goto(SELECT2);
    await expect(answer(page).getByText('"codingjoe"', { exact: true })).toBeVisible();
    await expect(side(page)).toContainText("curl 'http://");
    await expect(side(page).getByRole("button", { name: "Copy as curl" })).toBeHidden();
  });
});
