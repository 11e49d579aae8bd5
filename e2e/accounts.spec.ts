import { expect, test } from "@playwright/test";
import AxeBuilder from "@axe-core/playwright";
import { signIn } from "@/e2e/sign-in";
import type { Person } from "@/tests/fake-provider";
import { linkIn } from "@/tests/mailbox";

const outside = (path: string) => `${process.env.OUTSIDE_FOR_TESTS}${path}`;
const PASSWORD = "correct horse battery";

async function latestMailTo(address: string): Promise<string> {
  let mails: string[] = [];
  await expect(async () => {
    mails = (await (await fetch(outside(`/mail?to=${encodeURIComponent(address)}`))).json()) as string[];
    expect(mails.length).toBeGreaterThan(0);
  }).toPass();
  return mails.at(-1) ?? "";
}

test("somebody registers, confirms their address, signs in to where they were, and signs out", async ({
  page,
}) => {
  await page.goto("/grids/");
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("link", { name: /Register/ }).click();
  await page.getByLabel("User name").fill("edit");
  await page.getByLabel("E-mail address").fill("ada@example.com");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Register" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "kept back" })).toBeVisible();
  await expect(page.getByLabel("E-mail address")).toHaveValue("ada@example.com");
  await page.getByLabel("User name").fill("ada");
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Register" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look into your mailbox");
  await page.goto(linkIn(await latestMailTo("ada@example.com")));
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Confirm address" }).click();
  await expect(page.getByRole("status")).toContainText("confirmed");

  await page.goto("/login/?next=/categories/");
  const form = page.getByRole("form", { name: "Sign in" });
  await form.getByLabel("E-mail address").fill("ada@example.com");
  await form.getByLabel("Password").fill("wrong");
  await form.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "There is no account" })).toBeVisible();
  await form.getByLabel("Password").fill(PASSWORD);
  await form.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/categories\/$/);
  await page.getByRole("button", { name: "ada" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
});

test("somebody signs in with GitHub, and comes back to the page that they were on", async ({ page }) => {
  const who: Person = { id: 7, login: "octo-cat", name: "", email: "octo@example.com", isVerified: true };
  await fetch(outside(`/person?is=${encodeURIComponent(JSON.stringify(who))}`));
  await page.goto("/packages/latest/");
  await page.getByRole("link", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign in with GitHub" }).click();
  await expect(page).toHaveURL(/\/packages\/latest\/$/);
  await expect(page.getByRole("button", { name: "octo-cat" })).toBeVisible();
  await page.goto("/settings/sign-in/");
  await page.getByRole("button", { name: "Sign in by Company, too" }).click();
  await expect(page.getByRole("button", { name: "No longer sign in by Company" })).toBeVisible();
});

test("whoever was signed out while they typed signs in beside the page, and sends it again", async ({
  page,
}) => {
  const { username } = await signIn(page);
  await page.goto("/profiles/edit/");
  const cookies = await page.context().cookies();
  await page.getByLabel(/^Name/).fill("<i>Ada</i>");
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed out");
  await expect(page.getByRole("link", { name: "Sign in, in a new tab" })).toHaveAttribute("target", "_blank");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.context().addCookies(cookies);
  await page.getByRole("button", { name: "Send it again" }).click();
  await expect(page).toHaveURL(new RegExp(`/profiles/${username}/$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("<i>Ada</i>");
});

test("somebody edits their profile, and ends another session", async ({ page, browser }) => {
  const elsewhere = await browser.newContext();
  const { username } = await signIn(page);
  await elsewhere.addCookies(await page.context().cookies());
  await page.goto("/profiles/edit/");
  await page.getByLabel(/^Name/).fill("<b>Ada</b>");
  await page.getByLabel(/^Link 1: text/).fill("Blog");
  await page.getByLabel(/^Link 1: address/).fill("https://ada.example/");
  await page.getByRole("button", { name: "Save profile" }).click();
  await expect(page).toHaveURL(new RegExp(`/profiles/${username}/$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("<b>Ada</b>");
  await expect(page.getByRole("link", { name: "Blog" })).toHaveAttribute("href", "https://ada.example/");
  await page.goto("/settings/sessions/");
  await page.getByRole("button", { name: "End session" }).first().click();
  await expect(page).toHaveURL(/\/login\//);
  await elsewhere.close();
});

for (const address of [
  "/login/",
  "/login/?error=access_denied",
  "/register/",
  "/password/forgotten/",
  "/password/reset/?token=x",
  "/email/confirm/?token=x",
  "/email/sent/",
  "/logout/",
  "/profiles/edit/",
  "/settings/sign-in/",
  "/settings/sessions/",
  "/settings/password/",
  "/settings/address/",
  "/settings/close/",
]) {
  test(`everybody can use ${address}`, async ({ page }) => {
    if (/^\/(?:settings|profiles|logout)/.test(address)) await signIn(page);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()["cache-control"]).toMatch(/no-store|private/);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
