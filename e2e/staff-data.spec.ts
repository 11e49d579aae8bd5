import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { makeWorkerUtils } from "graphile-worker";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { signIn } from "./sign-in";

/** Names of their own: what a test makes stays until the site ends. */
const unique = (name: string) => `${name}-${process.pid}-${Date.now()}`;

const newPackage = async (name: string, different: Parameters<typeof createPackage>[1] = {}) => {
  const category = await db().category.findFirstOrThrow();
  const slug = unique(name);
  return createPackage(db(), { slug, title: slug, categoryId: category.id, ...different });
};

/** A job that no worker knows how to do, so that it stays what it is made to be. */
async function addFailedJob(packageId: number): Promise<string> {
  const name = unique("measure-ladders");
  const queue = await makeWorkerUtils({ connectionString: process.env.DATABASE_FOR_TESTS ?? "" });
  await queue.migrate();
  const { id } = await queue.addJob(name, { packageId });
  await queue.permanentlyFailJobs([id], `<b>No ladder</b> ${"https://example.com/".repeat(20)}`);
  await queue.release();
  return name;
}

const hasNoBarrier = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
};

test("an administrator has a job tried again that failed, then gives it up", async ({ page }) => {
  await signIn(page, { role: "administrator" });
  const { id, slug } = await newPackage("measured");
  const name = await addFailedJob(id);
  await db().hostBudget.upsert({
    where: { host: "codeberg.org" },
    create: {
      ...{
        host: "codeberg.org",
        failures: 2,
        remaining: 12,
        lastError: "codeberg.org is out of order (502).",
      },
      ...{ resetsAt: new Date(Date.now() + 3_600_000), pausedUntil: new Date(Date.now() + 3_600_000) },
    },
    update: {},
  });
  await page.goto("/admin/");
  await page.getByRole("navigation", { name: "Rooms of the staff" }).getByText("Jobs").click();
  await expect(page.getByRole("row", { name: /clean-up/ })).toContainText("17 * * * *");
  await expect(page.getByRole("row", { name: /codeberg\.org/ })).toContainText("out of order (502)");
  await hasNoBarrier(page);
  await page.getByRole("link", { name: "See the queue" }).click();
  await page.getByRole("searchbox", { name: "Job, package or error" }).fill(slug);
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await expect(page.getByText("<b>No ladder</b>")).toBeVisible();
  await hasNoBarrier(page);
  await page.getByRole("button", { name: `Try again: ${name} ${slug}` }).click();
  await expect(page.getByRole("status")).toContainText("It will be tried again.");
  await expect(page.getByText("Nothing of that kind is in the queue.")).toBeVisible();
  await page.goto(`/admin/jobs/queue/?q=${name}&state=waiting`);
  await page.getByRole("button", { name: `Give up: ${name} ${slug}` }).click();
  await expect(page.getByRole("status")).toContainText("It is given up.");
  await page.goto("/admin/log/?kind=job");
  await expect(page.getByText(`gave up the job ${name}`)).toBeVisible();
});

test("a moderator finds what the data asks, and mends it", async ({ page }) => {
  await signIn(page, { role: "moderator" });
  const repositoryUrl = `https://github.com/nobody/${unique("gone")}`;
  const { id, slug } = await newPackage("lost", { repositoryUrl, forge: "github" });
  const missingSince = new Date(Date.now() - 9 * 86_400_000);
  const source = { packageId: id, kind: "forge", origin: repositoryUrl } as const;
  await db().packageSource.create({ data: { ...source, missingCount: 3, missingSince } });
  await page.goto("/admin/");
  await page.getByRole("link", { name: /questions? about packages/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quality");
  await hasNoBarrier(page);
  await page.getByRole("link", { name: "Repository gone" }).click();
  await expect(page.getByRole("row", { name: slug })).toContainText(repositoryUrl);
  await hasNoBarrier(page);
  await page.getByRole("link", { name: `Edit: ${slug}` }).click();
  await expect(page.getByLabel("Repository")).toHaveValue(repositoryUrl);
});

test("neither room scrolls sideways on the smallest screen", async ({ page }) => {
  await signIn(page, { role: "administrator" });
  const { id } = await newPackage(`endless-${"w".repeat(30)}`, {
    repositoryUrl: "https://git.example.org/x",
  });
  await addFailedJob(id);
  await page.setViewportSize({ width: 320, height: 800 });
  for (const room of ["jobs/", "jobs/queue/", "quality/", "quality/unknown-host/", "quality/undocumented/"]) {
    await page.goto(`/admin/${room}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, room).toBe(320);
  }
});

test("the room of jobs is for administrators, that of questions for moderators too", async ({ page }) => {
  expect((await page.request.get("/admin/quality/")).url()).toContain("/login/?next=/admin/quality/");
  await signIn(page);
  expect((await page.goto("/admin/quality/gone/"))?.status()).toBe(403);
  await signIn(page, { role: "moderator" });
  for (const room of ["jobs/", "jobs/queue/"]) {
    expect((await page.goto(`/admin/${room}`))?.status(), room).toBe(403);
  }
  await expect(page.getByRole("link", { name: "Jobs", exact: true })).toHaveCount(0);
  expect((await page.goto("/admin/quality/no-such-check/"))?.status()).toBe(404);
});
