import { AxeBuilder } from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { signIn } from "./sign-in";

const ADDRESS = "/settings/tokens/";

async function makeToken(page: Page, name: string, scope: string): Promise<string> {
  await page.goto(ADDRESS);
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByRole("combobox", { name: "It may" }).selectOption(scope);
  await page.getByRole("button", { name: "Make token" }).click();
  const made = page.getByRole("status").filter({ hasText: "Your new token" });
  const secret = await made.getByText(/^cat_/).first().textContent();
  return secret ?? "";
}

test("a member makes a token, writes with it, and revokes it", async ({ page, playwright, baseURL }) => {
  await signIn(page);
  const token = await makeToken(page, "My <b>script</b>", "Read and write");
  expect(token).toMatch(/^cat_[\w-]{43}$/);

  // A program has no cookies.
  const program = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  });
  const grid = { title: "Made by a program", slug: `by-a-program-${Date.now()}` };
  const added = await program.post("/api/v4/grids/", { data: grid });
  expect(added.status()).toBe(201);
  const address = new URL(added.headers().location ?? "").pathname;
  const read = await program.get(address);
  expect(read.headers()).toMatchObject({
    allow: "GET, PUT, PATCH, HEAD, OPTIONS",
    "cache-control": "private, no-cache",
  });
  const headers = { "if-match": read.headers().etag ?? "" };
  const patch = (title: string) => program.patch(address, { data: { title }, headers });
  expect((await patch("Changed by a program")).status()).toBe(200);
  expect((await patch("Too late")).status()).toBe(412);
  await page.goto(`/grids/g/${grid.slug}/`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Changed by a program");

  await page.goto(ADDRESS);
  await expect(page.getByText(token)).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "My <b>script</b>" })).toBeVisible();
  await expect(page.getByText(token.slice(0, 10))).toBeVisible();
  await page.getByRole("button", { name: "Revoke My <b>script</b>" }).click();
  await expect(page.getByText("You have no tokens.")).toBeVisible();
  expect((await program.get(address)).status()).toBe(401);
});

test("a session of the site does not count in the API", async ({ page }) => {
  await signIn(page, { role: "administrator" });
  await page.goto("/");
  const status = await page.evaluate(
    async () => (await fetch("/api/v4/packages/1/", { method: "DELETE" })).status,
  );
  expect(status).toBe(405);
});

test("what is wrong with a token stands at its field, and what was typed stays", async ({ page }) => {
  await signIn(page);
  await page.goto(ADDRESS);
  await page.getByRole("textbox", { name: "Name" }).fill("   ");
  await page.getByRole("combobox", { name: "It may" }).selectOption("Read and write");
  await page.getByRole("button", { name: "Make token" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toHaveAccessibleDescription(/Give it a name/);
  await expect(page.getByRole("combobox", { name: "It may" })).toHaveValue("write");
});

test("the page of tokens is for those who are signed in", async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(page).toHaveURL(/\/login\/\?next=\/settings\/tokens\//);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`the page of tokens has no barrier that a machine can find (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await signIn(page);
    await makeToken(page, "A script", "Read");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
}
