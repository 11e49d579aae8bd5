import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { findRenamed } from "@/server/redirects/queries";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const ADD = "/admin/categories/add/";
const EDIT = "/admin/categories/apps/edit/";
const DELETE = "/admin/categories/apps/delete/";
const typed = {
  title: "Apps",
  titlePlural: "Apps",
  slug: "apps",
  description: "<b>Bold</b>",
  showRegistry: "on",
};
const stored = { ...typed, showRegistry: true };

let administrator: Viewer;
let moderator: Viewer;

beforeAll(async () => {
  administrator = viewerOf(await createUser(db(), { role: "administrator" }));
  moderator = viewerOf(await createUser(db(), { role: "moderator" }));
});

beforeEach(async () => {
  await db().package.deleteMany();
  await db().category.deleteMany();
  await db().revision.deleteMany();
});

const versionOf = async (slug: string) => {
  const rows = await db().$queryRaw<{ version: string }[]>`
    SELECT modified_at::text AS version FROM category WHERE slug = ${slug}`;
  return rows[0]?.version ?? "";
};

const send = (path: string, fields: Record<string, string>) =>
  postForm(path, fields, { viewer: administrator });

async function edit(changes: Record<string, string>) {
  return send(EDIT, { ...typed, version: await versionOf("apps"), ...changes });
}

describe("the forms of categories", () => {
  it.each([ADD, EDIT, DELETE])("are for administrators only: %s", async (path) => {
    await createCategory(db(), { slug: "apps" });
    expect((await postForm(path, typed)).form?.sendAgainTo).toBe(path);
    expect((await postForm(path, typed, { isJson: true })).status).toBe(401);
    expect(await postForm(path, typed, { viewer: moderator })).toMatchObject({ status: 403, drawnAt: path });
    expect([await db().category.count(), await db().revision.count()]).toEqual([1, 0]);
  });

  it.each([EDIT, DELETE])("find nothing where there is none: %s", async (path) => {
    expect((await send(path, typed)).status).toBe(404);
  });

  it("say at each field what is wrong, and lose nothing that was typed", async () => {
    const bad = { ...typed, title: " ", slug: "42", description: "x".repeat(1_001) };
    const { status, form } = await send(ADD, bad);
    expect(status).toBe(422);
    expect(Object.keys(form?.errors ?? {})).toEqual(["title", "slug", "description"]);
    expect(form?.values).toMatchObject({ title: [" "], slug: ["42"], titlePlural: ["Apps"] });
  });
});

describe("a category", () => {
  it("is added as typed, and its history begins", async () => {
    const answer = await send(ADD, { ...typed, reason: "There was none." });
    expect([answer.status, answer.location]).toEqual([303, "/categories/apps/"]);
    const category = await db().category.findUniqueOrThrow({ where: { slug: "apps" } });
    expect(category).toMatchObject(stored);
    expect(await db().revision.findMany()).toMatchObject([
      {
        subjectKind: "category",
        subjectId: category.id,
        action: "create",
        actorId: administrator.id,
        reason: "There was none.",
        before: null,
        after: stored,
      },
    ]);
  });

  it("has its slug alone", async () => {
    await createCategory(db(), { slug: "apps" });
    const { status, form } = await send(ADD, typed);
    expect([status, form?.errors]).toEqual([422, { slug: ["Another category has this slug."] }]);
    await createCategory(db(), { slug: "frameworks" });
    expect((await edit({ slug: "frameworks" })).status).toBe(422);
    expect(await db().revision.count()).toBe(0);
  });

  it("leads from its old slug to the new one, and back when it returns", async () => {
    await createCategory(db(), { slug: "apps" });
    expect((await edit({ slug: "applications" })).location).toBe("/categories/applications/");
    expect(await findRenamed("category", "apps")).toBe("applications");
    const version = await versionOf("applications");
    await send("/admin/categories/applications/edit/", { ...typed, version });
    expect(await findRenamed("category", "applications")).toBe("apps");
    expect(await findRenamed("category", "apps")).toBeNull();
  });

  it("takes no old slug of another one, whose links are out in the world", async () => {
    await createCategory(db(), { slug: "apps", title: "Apps" });
    await edit({ slug: "applications" });
    const { status, form } = await send(ADD, typed);
    expect([status, form?.errors]).toEqual([
      422,
      { slug: [`“${typed.title}” had this slug, and old links to it still lead there.`] },
    ]);
    expect(await findRenamed("category", "apps")).toBe("applications");
  });

  it("is saved under the old slug, too, by who had it open while it was renamed", async () => {
    await createCategory(db(), { slug: "apps", title: "Apps" });
    const version = await versionOf("apps");
    await edit({ slug: "applications" });
    const late = { ...typed, slug: "applications", title: "Late", version };
    const refused = await send("/admin/categories/apps/edit/", late);
    expect([refused.status, refused.form?.theirs?.slug]).toEqual([409, "applications"]);
    expect(refused.form?.values.title).toEqual(["Late"]);
  });

  it("is changed by one of two who edit it at a time; the other sees what was saved", async () => {
    await createCategory(db(), { slug: "apps" });
    const version = await versionOf("apps");
    const answers = await Promise.all(
      ["One", "Two"].map((title) => send(EDIT, { ...typed, title, version })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const { title } = await db().category.findUniqueOrThrow({ where: { slug: "apps" } });
    expect(answers.find(({ status }) => status === 409)?.form).toMatchObject({ theirs: { title } });
    expect(await db().revision.count()).toBe(1);
  });

  it("becomes a real one when somebody describes what records only named", async () => {
    await createCategory(db(), { slug: "category~7", isPlaceholder: true });
    const version = await versionOf("category~7");
    await send("/admin/categories/category~7/edit/", { ...typed, version });
    expect(await db().category.findUnique({ where: { slug: "apps" } })).toMatchObject({
      isPlaceholder: false,
    });
  });

  it("is not deleted while packages are in it, which is said with their number", async () => {
    const { id } = await createCategory(db(), { slug: "apps" });
    await createPackage(db(), { categoryId: id });
    await createPackage(db(), { categoryId: id, deletedAt: new Date("2026-01-01") });
    const { status, form } = await send(DELETE, {});
    expect(status).toBe(409);
    expect(form?.errors[""]?.[0]).toContain("2 packages still belong here");
    expect(await db().category.count()).toBe(1);
  });

  it("is deleted, and what it said is written down", async () => {
    await createCategory(db(), stored);
    expect((await send(DELETE, { reason: "Empty." })).location).toBe("/admin/categories/");
    expect(await db().category.count()).toBe(0);
    expect(await db().revision.findMany()).toMatchObject([
      { action: "delete", reason: "Empty.", before: stored, after: null },
    ]);
  });
});
