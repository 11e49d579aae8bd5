import { describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db } from "@/server/db";
import { findRenamed } from "@/server/redirects/queries";
import { editedPackage } from "@/tests/edited-package";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();
const { scene, edit, add, stored } = editedPackage();

describe("a new slug", () => {
  it("leaves the old one leading to it, and may be given back", async () => {
    await edit({ slug: "steps" });
    expect(await findRenamed("package", "ladders")).toBe("steps");
    await edit({ slug: "ladders" });
    expect(await findRenamed("package", "steps")).toBe("ladders");
    expect(await findRenamed("package", "ladders")).toBeNull();
    await edit({ slug: "rungs" });
    expect(await findRenamed("package", "steps")).toBe("rungs");
  });

  it("is nobody else's, not even once", async () => {
    await createPackage(db(), { title: "Other", slug: "other" });
    await createPackage(db(), { title: "Gone", slug: "gone", deletedAt: new Date() });
    await expect(edit({ slug: "other" })).rejects.toMatchObject({
      errors: { slug: ["“Other” has this slug."] },
    });
    await expect(edit({ slug: "gone" })).rejects.toMatchObject({
      errors: { slug: ["“Gone” has this slug, which is deleted and may come back."] },
    });
    await edit({ slug: "steps" });
    await expect(add({ slug: "ladders" })).rejects.toMatchObject({
      errors: { slug: ["“Ladders ” had this slug, and old links to it still lead there."] },
    });
  });

  it("goes to one of two who want it at the same moment", async () => {
    const other = await createPackage(db());
    const both = await Promise.allSettled([
      edit({ slug: "wanted" }),
      edit({ slug: "wanted" }, scene.member, other.id),
    ]);
    const refused = both.find(({ status }) => status === "rejected");
    expect(refused).toMatchObject({ reason: { status: 422, errors: { slug: [expect.any(String)] } } });
  });
});

describe("deprecation and replacement", () => {
  it("says who and when, and forgets both", async () => {
    await edit({ isDeprecated: true });
    expect(await stored()).toMatchObject({
      deprecatedById: scene.member.id,
      deprecatedAt: expect.any(Date) as Date,
    });
    await edit({ isDeprecated: false });
    expect(await stored()).toMatchObject({ deprecatedById: null, deprecatedAt: null });
  });

  it("leads to another package by its slug, an old one of it, or the address of its page", async () => {
    const other = await createPackage(db(), { slug: "other" });
    await db().redirect.create({ data: { kind: "package", slug: "older", packageId: other.id } });
    for (const replacement of ["other", "older", "https://catalogue.example/packages/p/other/"]) {
      await edit({ replacement });
      expect((await stored()).replacedById).toBe(other.id);
      await edit({ replacement: "" });
      expect((await stored()).replacedById).toBeNull();
    }
  });

  it("never leads to itself, to what is deleted, or in a circle", async () => {
    const b = await createPackage(db(), { title: "B", slug: "b", replacedById: scene.id });
    await createPackage(db(), { title: "C", slug: "c", replacedById: b.id });
    await createPackage(db(), { slug: "gone", deletedAt: new Date() });
    const wrong = (message: string) => ({ errors: { replacement: [message] } });
    await expect(edit({ replacement: "ladders" })).rejects.toMatchObject(
      wrong("A package cannot replace itself."),
    );
    await expect(edit({ replacement: "c" })).rejects.toMatchObject(
      wrong("“C” is itself replaced by this one."),
    );
    await expect(edit({ replacement: "gone" })).rejects.toMatchObject(
      wrong("There is no package with this slug here."),
    );
  });

  it("makes no circle when two replace each other at the same moment", async () => {
    const other = await createPackage(db(), { slug: "other" });
    const both = await Promise.allSettled([
      edit({ replacement: "other" }),
      edit({ replacement: "ladders" }, scene.member, other.id),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});
