import { beforeAll, describe, expect, it } from "vitest";
import { paths } from "@/lib/paths";
import type { Role } from "@/prisma/generated/enums";
import { createCategory } from "@/prisma/factories/category";
import { createUser } from "@/prisma/factories/user";
import { inAnswerScope } from "@/server/answer-scope";
import { db } from "@/server/db";
import type { FormState } from "@/server/forms/state";
import { viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";
import { editedCategory } from "./edited-category";

siteDatabase();

beforeAll(async () => {
  const { id } = await createCategory(db(), { title: "Apps", slug: "new-name" });
  await db().redirect.create({ data: { kind: "category", slug: "old-name", categoryId: id } });
});

async function read(slug: string, { role = "administrator", form }: { role?: Role; form?: FormState } = {}) {
  const viewer = viewerOf(await createUser(db(), { role }));
  return inAnswerScope((scope) => {
    scope.viewer = () => Promise.resolve(viewer);
    if (form) scope.form = form;
    return editedCategory(slug, paths.editCategory);
  });
}

/** How Next is told: by an error with a digest. */
const digest = (value: string): unknown =>
  expect.objectContaining({ digest: expect.stringContaining(value) as string });

describe("the category that a page is about", () => {
  it("is read by its slug", async () => {
    expect((await read("new-name")).fields.title).toBe("Apps");
  });

  it("is at its new slug, where the page moves", async () => {
    await expect(read("old-name")).rejects.toEqual(digest("/admin/categories/new-name/edit/;308"));
  });

  it("stays at the old one while the page shows what somebody had typed", async () => {
    const form = { values: { title: ["Typed"] }, errors: { title: ["Too short."] } };
    expect((await read("old-name", { form })).fields.slug).toBe("new-name");
  });

  it("keeps the address that it has while it has no slug of its own", async () => {
    await createCategory(db(), { slug: "category~77", isPlaceholder: true });
    expect((await read("category~77")).fields.slug).toBe("");
  });

  it("is not there for what is no slug, nor for whoever may not change it", async () => {
    for (const slug of ["unknown", "no slug\0"]) await expect(read(slug)).rejects.toEqual(digest("404"));
    await expect(read("old-name", { role: "moderator" })).rejects.toEqual(digest("404"));
  });
});
