import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { signIn } from "./sign-in";

async function somebody(browser: Browser, role: "member" | "moderator" = "member"): Promise<Page> {
  const context = await browser.newContext();
  await signIn(context, { role });
  return context.newPage();
}

/** An entry that no other test looks at. */
async function addEntry(slug: string): Promise<string> {
  const entry = await createPackage(db(), { slug, title: slug });
  return `/packages/p/${entry.slug}/`;
}

test("a report is decided on, hides the package from the site, and it can be shown again", async ({
  browser,
}) => {
  const ada = await somebody(browser);
  const address = await addEntry("watches-for-sale");
  await ada.goto(address);
  await ada.getByRole("link", { name: "Report", exact: true }).click();
  await ada.getByLabel("What is wrong with it").fill("It sells <b>watches</b>.");
  await ada.getByRole("button", { name: "Report package" }).click();
  await expect(ada).toHaveURL(address);
  await expect(ada.getByRole("status").filter({ hasText: "Thank you." })).toBeVisible();

  await ada.goto(`/packages/watches-for-sale/flag/`);
  await ada.getByLabel("What is wrong with it").fill("Still there.");
  await ada.getByRole("button", { name: "Report package" }).click();
  await expect(ada.locator("main").getByRole("alert")).toContainText(
    "You have reported this package already.",
  );
  await expect(ada.getByLabel("What is wrong with it")).toHaveValue("Still there.");

  const moderator = await somebody(browser, "moderator");
  await moderator.goto(address);
  await expect(moderator.getByRole("link", { name: "1 open report" })).toHaveAttribute(
    "href",
    "/admin/flags/",
  );
  await moderator.getByRole("link", { name: "Hide", exact: true }).click();
  await moderator.getByLabel("Why").fill("Nothing to do with the framework.");
  await moderator.getByRole("button", { name: "Hide package" }).click();
  await expect(moderator.getByText("Hidden.", { exact: true })).toBeVisible();

  await ada.goto("/search/?q=watches-for-sale");
  await expect(ada.locator("main").getByRole("link", { name: "watches-for-sale" })).toHaveCount(0);
  await ada.goto(address);
  await expect(ada.getByText("Hidden.", { exact: true })).toBeVisible();
  await expect(ada.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");

  await moderator.getByRole("link", { name: "Show again" }).click();
  await moderator.getByRole("button", { name: "Show package again" }).click();
  await expect(moderator.getByText("Hidden.", { exact: true })).toHaveCount(0);
  await ada.goto("/search/?q=watches-for-sale");
  await expect(ada.locator("main").getByRole("link", { name: "watches-for-sale" }).first()).toBeVisible();
});

test("a site waits for a moderator, seen only by who named it, and is corrected and removed by them", async ({
  browser,
}) => {
  const ada = await somebody(browser);
  const address = await addEntry("stairs-and-ladders");
  const sites = (page: Page) => page.getByRole("region", { name: "Sites using it" });
  await ada.goto(address);
  await ada.getByRole("link", { name: "Name a site that uses it" }).click();
  await ada.getByLabel("What it is called").fill("Ladder shop");
  await ada.getByLabel("Address").fill("http://localhost/");
  await ada.getByRole("button", { name: "Add site" }).click();
  await expect(ada.locator("main").getByRole("alert")).toContainText("Give a public address");
  await expect(ada.getByLabel("What it is called")).toHaveValue("Ladder shop");
  await ada.getByLabel("Address").fill("https://ladders.example.com/");
  await ada.getByRole("button", { name: "Add site" }).click();
  await expect(sites(ada)).toContainText("Ladder shop: waits for a moderator");

  const bob = await somebody(browser);
  await bob.goto(address);
  await expect(sites(bob)).not.toContainText("Ladder shop");

  await sites(ada).getByRole("link", { name: "Edit" }).click();
  await ada.getByLabel("What it is called").fill("The ladder shop");
  await ada.getByRole("button", { name: "Save site" }).click();
  await expect(sites(ada)).toContainText("The ladder shop: waits for a moderator");
  await sites(ada).getByRole("link", { name: "Edit" }).click();
  await ada.getByRole("link", { name: "Remove it" }).click();
  await ada.getByRole("button", { name: "Remove site" }).click();
  await expect(ada).toHaveURL(address);
  await expect(sites(ada)).not.toContainText("ladder shop");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`its forms have no barrier that a machine can find (${colorScheme})`, async ({ browser }) => {
    const page = await somebody(browser, "moderator");
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    };
    await page.goto("/packages/p/django-select2/");
    await page.getByRole("button", { name: /^Your account/ }).click();
    await page.getByRole("button", { name: /^Like/ }).press("Enter");
    await check();
    const { id: packageId } = await db().package.findUniqueOrThrow({ where: { slug: "django-select2" } });
    const url = `https://${colorScheme}.example/`;
    const { id } = await db().packageSite.create({ data: { packageId, title: "Ladders", url } });
    for (const form of ["flag", "hide", `example/${id}/edit`, `example/${id}/delete`, "example/add"]) {
      await page.goto(`/packages/django-select2/${form}/`);
      await check();
    }
    await page.getByLabel("What it is called").fill("Ladders");
    await page.getByLabel("Address").fill("http://localhost/");
    await page.getByRole("button", { name: "Add site" }).click();
    await expect(page.locator("main").getByRole("alert")).toBeVisible();
    await check();
  });
}
