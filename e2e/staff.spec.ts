import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { db } from "@/server/db";
import { signIn } from "./sign-in";

/** Names of their own: what a test makes stays until the site ends. */
const unique = (name: string) => `${name}-${process.pid}-${Date.now()}`;

const newPackage = async (name: string) => {
  const category = await db().category.findFirstOrThrow();
  const slug = unique(name);
  return createPackage(db(), { slug, title: slug, categoryId: category.id });
};

const hasNoBarrier = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
};

test.describe("a moderator", () => {
  test("approves a site, which its package then shows", async ({ page }) => {
    await signIn(page, { role: "moderator" });
    const { id, slug } = await newPackage("with-site");
    const url = `https://${slug}.example/`;
    await db().packageSite.create({ data: { packageId: id, title: `Shop of ${slug}`, url } });
    await page.goto(`/admin/sites/?q=${slug}`);
    await page.getByRole("checkbox", { name: `Decide on Shop of ${slug}` }).check();
    await page.getByRole("button", { name: "Approve those ticked" }).click();
    await expect(page.getByRole("status")).toHaveText(/1 site approved/);
    await page.goto(`/packages/p/${slug}/`);
    await expect(page.getByRole("link", { name: `Shop of ${slug}` })).toHaveAttribute("href", url);
  });

  test("agrees with a report, which hides the package", async ({ page }) => {
    await signIn(page, { role: "moderator" });
    const { id, slug } = await newPackage("spam");
    await db().packageFlag.create({ data: { packageId: id, reason: "<b>It sells</b> watches" } });
    await page.goto(`/admin/flags/?q=${slug}`);
    await expect(page.getByText("<b>It sells</b> watches")).toBeVisible();
    await hasNoBarrier(page);
    await page.getByRole("button", { name: `Hide the package: ${slug}` }).click();
    await expect(page.getByRole("status")).toContainText("hidden");
    await page.goto(`/packages/?q=${slug}`);
    await expect(page.getByRole("link", { name: slug, exact: true })).toHaveCount(0);
    await page.goto(`/admin/flags/?q=${slug}&state=approved`);
    await expect(page.getByText("decided on")).toBeVisible();
  });

  test("puts a banner onto every page, and the log takes it away", async ({ page }) => {
    await signIn(page, { role: "moderator" });
    const text = unique("Closed for an hour");
    await page.goto("/");
    await expect(page.getByText(text)).toHaveCount(0);
    await page.goto("/admin/banners/add/");
    await page.getByLabel("Kind").selectOption("Warning");
    await page.getByLabel("Text").fill(text);
    await page.getByRole("button", { name: "Preview" }).click();
    await expect(page.getByRole("region", { name: "Preview" }).getByText(text)).toBeVisible();
    await expect(page.getByLabel("Text", { exact: true })).toHaveValue(text);
    await hasNoBarrier(page);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.goto("/");
    await expect(page.getByRole("region", { name: "Notices" }).getByText(text)).toBeVisible();
    await page.goto("/admin/log/?kind=notice");
    await page
      .getByRole("link", { name: /^Undo change/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Undo it" }).click();
    await page.goto("/");
    await expect(page.getByText(text)).toHaveCount(0);
  });

  test("deletes a package after having been asked, and restores it", async ({ page }) => {
    await signIn(page, { role: "moderator" });
    const { slug } = await newPackage("mistake");
    await page.goto(`/admin/packages/?q=${slug}`);
    await page.getByRole("link", { name: `Delete: ${slug}` }).click();
    await page.getByLabel("Why").fill("A duplicate");
    await page.getByRole("button", { name: "Delete the package" }).click();
    expect((await page.request.get(`/packages/p/${slug}/`)).status()).toBe(404);
    await page.getByRole("button", { name: `Restore: ${slug}` }).click();
    await expect(page.getByRole("status")).toContainText("back");
    expect((await page.request.get(`/packages/p/${slug}/`)).status()).toBe(200);
  });

  test("is no administrator", async ({ page }) => {
    await signIn(page, { role: "moderator" });
    expect((await page.goto("/admin/users/"))?.status()).toBe(403);
  });
});

test.describe("an administrator", () => {
  test("makes a moderator", async ({ page, browser }) => {
    await signIn(page, { role: "administrator" });
    const person = await createUser(db(), { username: unique("helper") });
    await page.goto(`/admin/users/?q=${person.username}`);
    await page.getByRole("link", { name: person.username }).click();
    await page.getByLabel("Role").selectOption("Moderator");
    await hasNoBarrier(page);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("status")).toHaveText(/Saved/);
    expect((await db().user.findUniqueOrThrow({ where: { id: person.id } })).role).toBe("moderator");
    const own = await browser.newContext();
    expect((await own.request.get("/admin/")).url()).toContain("/login/");
    await own.close();
  });

  const rooms = ["", "packages/", "grids/", "flags/", "sites/", "users/", "picks/add/", "posts/add/", "log/"];
  for (const room of rooms) {
    test(`finds no barrier in /admin/${room}`, async ({ page }) => {
      await signIn(page, { role: "administrator" });
      await page.goto(`/admin/${room}`);
      await hasNoBarrier(page);
    });
  }

  test("needs no script", async ({ browser, page }) => {
    await signIn(page, { role: "administrator" });
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.addCookies(await page.context().cookies());
    const plain = await context.newPage();
    await plain.goto("/admin/");
    await plain.getByRole("navigation", { name: "Rooms of the staff" }).getByText("Grids").click();
    await plain.getByRole("combobox", { name: "Show" }).selectOption("Locked");
    await plain.getByRole("button", { name: "Find", exact: true }).click();
    expect(plain.url()).toContain("state=locked");
    await expect(plain.getByRole("heading", { level: 1 })).toHaveText("Grids");
    await context.close();
  });
});

test("no form scrolls sideways on the smallest screen, whatever names and words it shows", async ({
  page,
}) => {
  test.slow();
  const endless = "w".repeat(30) + String(Date.now());
  const reason = `https://example.com/${"ladders/".repeat(20)}`;
  const { id: actorId } = await signIn(page, { role: "administrator", username: endless, name: endless });
  const { id, slug } = await newPackage(endless);
  await db().packageFlag.create({ data: { packageId: id, reason, userId: actorId } });
  const url = `https://example.com/${slug}/`;
  const site = await db().packageSite.create({
    data: { packageId: id, title: slug, url, createdById: actorId },
  });
  const named = { subjectKind: "package", subjectId: id, packageId: id, action: "update", actorId } as const;
  await db().revision.create({ data: { ...named, reason, before: { title: "x" }, after: { title: slug } } });
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of [
    ...["", "flags/", "sites/", "users/", "log/", `users/${actorId}/`, `packages/${id}/delete/`].map(
      (room) => `/admin/${room}`,
    ),
    ...["edit", "flag", "hide", "grids/add", "example/add", `example/${site.id}/edit`].map(
      (form) => `/packages/${slug}/${form}/`,
    ),
    ...["/packages/add/", "/grids/add/", "/profiles/edit/", "/settings/sign-in/", `/profiles/${endless}/`],
    ...[`/packages/p/${slug}/history/`, "/changes/"],
  ]) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, address).toBe(320);
  }
});

test("nobody else sees the staff's rooms", async ({ page }) => {
  await page.goto("/admin/");
  expect(page.url()).toContain("/login/?next=/admin/");
  await signIn(page);
  const answer = await page.goto("/admin/packages/");
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole("navigation", { name: "Rooms of the staff" })).toHaveCount(0);
});
