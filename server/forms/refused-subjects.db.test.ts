import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { rereadEnvironment } from "@/server/env";
import { forms } from "@/server/forms/all";
import { formEntries } from "@/tests/form-entries";
import { makeFormScene } from "@/tests/form-scene";
import { postForm, viewerOf } from "@/tests/post-form";
import { SECRET_OF_TESTS } from "@/tests/secret-of-tests";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const REVISIONS_OF_SCENE = 2;
let administrator: Viewer;

beforeAll(() => {
  vi.stubEnv("SECRET", SECRET_OF_TESTS);
  rereadEnvironment();
});

beforeEach(async () => {
  await makeFormScene(db());
  administrator = viewerOf(await createUser(db(), { role: "administrator" }));
});

const entries = forms.flatMap(({ pattern, action }) => {
  const entry = formEntries[pattern];
  return entry ? [{ ...entry, pattern, action: entry.action ?? action }] : [];
});
const statusOf = async (path: string, fields = {}, viewer = administrator) =>
  (await postForm(path, fields, { viewer, isJson: true })).status;

it("changes nothing in a locked grid, not even for an administrator", async () => {
  await db().grid.update({ where: { id: 1 }, data: { isLocked: true } });
  const inGrid = entries.filter(({ action, path }) => action === "grid.edit" && !path.startsWith("/admin/"));
  expect(inGrid.length).toBeGreaterThan(7);
  for (const { path, fields } of inGrid) expect(await statusOf(path, fields), path).toBe(403);
  expect(await db().revision.count()).toBe(REVISIONS_OF_SCENE);
});

it("finds nothing that is deleted, whatever is to be done to it", async () => {
  const named = entries.filter(({ path }) => /\/(?:huey|queues)\//.test(path));
  expect(named.length).toBeGreaterThan(12);
  for (const { path, fields } of named) {
    const gone = path.replace(/\/(?:huey|queues)\//, "/gone/");
    expect(await statusOf(gone, fields), gone).toBe(404);
  }
  expect(await db().revision.count()).toBe(REVISIONS_OF_SCENE);
});

it("finds nothing under ids that there are not", async () => {
  const byId = entries.filter(({ path }) => /\/[12]\//.test(path) && !path.startsWith("/banners/"));
  expect(byId.length).toBeGreaterThan(25);
  for (const { path, fields } of byId) {
    for (const id of ["999", "0", "99999999999999999999", "-1", "1.5", "%00"]) {
      const unknown = path.replace(/\/[12]\//, `/${id}/`);
      expect(await statusOf(unknown, fields), unknown).toBe(404);
    }
  }
  expect(await db().revision.count()).toBe(REVISIONS_OF_SCENE);
});

it.each([
  "/packages/huey/example/1/edit/",
  "/packages/huey/example/1/delete/",
  "/settings/tokens/1/revoke/",
  "/settings/sessions/1/end/",
])("leaves to their owner what is theirs: %s", async (path) => {
  const somebody = viewerOf(await createUser(db()));
  expect([403, 404]).toContain(
    await statusOf(path, { title: "Mine", url: "https://mine.example/" }, somebody),
  );
  expect(await db().packageSite.count({ where: { title: "Shop" } })).toBe(1);
  expect(await db().apiToken.count({ where: { revokedAt: null } })).toBe(1);
  expect(await db().session.count()).toBe(1);
});
