import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { db } from "@/server/db";
import { pointAtSite, signIn } from "./sign-in";

/** What these tests add, and take away again: others count packages. */
const OURS = "e2e-ladders";

test.afterEach(async () => {
  pointAtSite();
  const made = { where: { slug: { startsWith: OURS } } };
  const ids = (await db().package.findMany({ ...made, select: { id: true } })).map(({ id }) => id);
  await db().revision.deleteMany({ where: { packageId: { in: ids } } });
  await db().package.deleteMany(made);
});

const submit = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Adds one, from the address of its repository on. */
async function addLadders(page: Page, name = OURS): Promise<void> {
  await page.goto("/packages/add/");
  await page.getByLabel("Address of the repository").fill(`git@GitHub.com:ada/${name}.git`);
  await submit(page, "Next");
  await page.getByLabel("Category").selectOption({ index: 1 });
  await submit(page, "Add package");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    test("a package is added from a pasted address, and nothing typed is lost on the way", async ({
      page,
    }) => {
      await signIn(page);
      await page.goto("/packages/");
      await page.getByRole("main").getByRole("link", { name: "Add a package" }).click();
      await page.getByLabel("Address of the repository").fill("ladders");
      await submit(page, "Next");
      await expect(page.getByRole("main").getByRole("alert")).toContainText("This is not an address.");
      await expect(page.getByLabel("Address of the repository")).toHaveValue("ladders");

      await page
        .getByLabel("Address of the repository")
        .fill(`https://www.GitHub.com/ada/${OURS}.git/tree/main`);
      await submit(page, "Next");
      await expect(page.getByLabel("Name", { exact: true })).toHaveValue(OURS);
      await expect(page.getByLabel("Slug")).toHaveValue(OURS);
      await expect(page.getByLabel("Address of the repository")).toHaveValue(
        `https://github.com/ada/${OURS}`,
      );

      await page.getByLabel("Category").selectOption({ index: 1 });
      await page.getByLabel("Slug").fill("django-select2");
      await page.getByLabel("Description").fill("<b>Ladders</b> & rungs");
      await submit(page, "Add package");
      await expect(page.getByRole("main").getByRole("alert")).toContainText("has this slug");
      await expect(page.getByLabel("Slug")).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("Description")).toHaveValue("<b>Ladders</b> & rungs");

      await page.getByLabel("Slug").fill(OURS);
      await submit(page, "Add package");
      await expect(page).toHaveURL(`/packages/p/${OURS}/`);
      await expect(page.getByRole("paragraph").filter({ hasText: "<b>Ladders</b> & rungs" })).toBeVisible();
    });
  });
}

test("whoever is signed out is led to sign in, and on to what they wanted", async ({ page }) => {
  await page.goto("/packages/add/");
  await expect(page).toHaveURL("/login/?next=/packages/add/");
});

test("entries of the same repository are offered before another one is added", async ({ page }) => {
  await signIn(page);
  await addLadders(page);
  await page.goto("/packages/add/");
  await page.getByLabel("Address of the repository").fill(`http://github.com/Ada/${OURS}/`);
  await submit(page, "Next");
  await expect(page.getByRole("heading", { name: "Already here" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: OURS, exact: true })).toHaveAttribute(
    "href",
    `/packages/p/${OURS}/`,
  );
  await submit(page, "Add another entry of this repository");
  await expect(page.getByLabel("Slug")).toHaveValue(`${OURS}-2`);
});

test("two who edit one package see what the other saved, and lose nothing", async ({ page, browser }) => {
  await signIn(page);
  await addLadders(page);
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page).toHaveURL(`/packages/${OURS}/edit/`);

  const other = await browser.newPage();
  await signIn(other);
  await other.goto(`/packages/${OURS}/edit/`);
  await other.getByLabel("Name", { exact: true }).fill("Their ladders");
  await submit(other, "Save package");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Their ladders");
  await other.close();

  await page.getByLabel("Name", { exact: true }).fill("My ladders");
  await submit(page, "Save package");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Somebody else has changed this");
  await expect(page.getByText("Now saved: Their ladders")).toBeVisible();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("My ladders");
  await submit(page, "Save package");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My ladders");
});

test("a renamed package is found under its old address, on the site and in the API", async ({ page }) => {
  await signIn(page);
  await addLadders(page);
  await page.goto(`/packages/${OURS}/edit/`);
  await page.getByLabel("Slug").fill(`${OURS}-steps`);
  await page.getByLabel("Why").fill("It was renamed.");
  await submit(page, "Save package");
  await expect(page).toHaveURL(`/packages/p/${OURS}-steps/`);
  await page.goto(`/packages/p/${OURS}/`);
  await expect(page).toHaveURL(`/packages/p/${OURS}-steps/`);
  await page.goto(`/packages/${OURS}/edit/`);
  await expect(page).toHaveURL(`/packages/${OURS}-steps/edit/`);
  const answer = await page.request.get(`/api/v4/packages/${OURS}/`);
  expect(((await answer.json()) as { slug: string }).slug).toBe(`${OURS}-steps`);
});

test("a fact that somebody set says so, and is left to its source again", async ({ page }) => {
  await signIn(page);
  await addLadders(page);
  await page.goto(`/packages/${OURS}/edit/`);
  await page.getByLabel("Description").fill("In a person's words");
  await submit(page, "Save package");
  await page.goto(`/packages/${OURS}/edit/`);
  await expect(page.getByText("set this").first()).toBeVisible();
  await page.getByRole("checkbox", { name: /^Leave it to the source again.*Description$/ }).check();
  await submit(page, "Save package");
  await expect(page.getByRole("main")).toContainText("No description yet.");
});

test("its forms have no barrier that a machine can find, in light and dark", async ({ page }) => {
  test.slow();
  await signIn(page, { role: "moderator" });
  const { id } = await db().package.findUniqueOrThrow({ where: { slug: "django-select2" } });
  const check = async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [page.url(), id, nodes.map((node) => node.html)])).toEqual([]);
    }
  };
  for (const address of [
    "/packages/add/?repository=ladders",
    "/packages/django-select2/edit/",
    "/packages/django-select2/documentation/edit/",
    "/packages/django-select2/grids/add/",
    `/admin/packages/${id}/delete/`,
  ]) {
    await page.goto(address);
    await check();
  }
  await page.goto("/packages/add/?repository=https://github.com/ada/never-added");
  await expect(page.getByText("has nothing at this address (404)")).toBeVisible();
  await page.getByLabel("Category").selectOption({ index: 1 });
  await page.getByLabel("Slug").fill("django-select2");
  await submit(page, "Add package");
  await expect(page.getByRole("main").getByRole("alert")).toContainText("has this slug");
  await check();
});
