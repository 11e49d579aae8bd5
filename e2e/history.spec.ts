import { expect, test } from "@playwright/test";
import { db } from "@/server/db";
import { inChange } from "@/server/changes/change";
import { editPackage } from "@/server/packages/edit";
import { signIn } from "./sign-in";

const SLUG = "django-live-profiler";

test("a change is found in the history, looked at and undone", async ({ page }) => {
  const member = await signIn(page);
  const { id, title } = await db().package.findUniqueOrThrow({ where: { slug: SLUG } });
  const actor = { id: member.id, role: "member", editsPackages: true, editsGrids: true } as const;
  const script = `${title} <script>alert(1)</script>`;
  await inChange({ actor, reason: "A mistake." }, (change) => editPackage(change, id, { title: script }));

  await page.goto(`/packages/p/${SLUG}/history/`);
  const change = page.getByRole("listitem").filter({ hasText: "A mistake." }).first();
  await expect(change).toContainText(`${member.username} changed the package`);
  await expect(change.locator("ins")).toContainText("<script>alert(1)</script>");
  await change.getByRole("link", { name: /^Undo change/ }).click();

  await expect(page.getByText("This would be as it was before:")).toBeVisible();
  await page.getByLabel("Why").fill("It had its name.");
  await page.getByRole("button", { name: "Undo the change" }).click();
  await expect(page.getByRole("status")).toContainText("Undone.");
  await expect(page.getByRole("link", { name: /^change \d+$/ })).toBeVisible();

  await page.goto(`/changes/?person=${member.username}&action=revert`);
  await expect(page.getByText("“It had its name.”")).toBeVisible();
  const feed = await page.request.get(`/changes/feeds/atom/?person=${member.username}`);
  expect(await feed.text()).toContain(`${member.username} changed the package`);
});

test("to undo asks for whoever may", async ({ page, browser }) => {
  await signIn(page);
  const { id: subjectId } = await db().category.findFirstOrThrow();
  const { id } = await db().revision.create({
    data: {
      ...{ subjectKind: "category", subjectId, action: "update" },
      ...{ before: { title: "Before" }, after: { title: "After" } },
    },
  });
  expect((await page.goto(`/changes/${id}/revert/`))?.status()).toBe(403);
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/changes/${id}/revert/`);
  expect(new URL(visitor.url()).pathname).toBe("/login/");
});
