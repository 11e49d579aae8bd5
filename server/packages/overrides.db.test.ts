import { describe, expect, it } from "vitest";
import { db } from "@/server/db";
import { editedPackage } from "@/tests/edited-package";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();
const { scene, edit, stored, lastRevision, heldFacts } = editedPackage();

describe("a fact that is fetched, too", () => {
  it("stays as somebody said it, until that is cleared", async () => {
    await edit({ description: "A person's word" });
    await db().package.update({ where: { id: scene.id }, data: { description: "Newer from the forge" } });
    expect((await stored()).description).toBe("A person's word");
    await edit({ description: "does not count", fromSource: ["description"] });
    expect((await stored()).description).toBe("Newer from the forge");
    expect(await lastRevision()).toMatchObject({
      before: { description: "A person's word" },
      after: { description: "Newer from the forge" },
    });
    expect(await heldFacts()).toEqual([]);
  });

  it("is not held where somebody says what the source says", async () => {
    await edit({ description: "A person's word" });
    await edit({ description: "From the forge" });
    expect(await heldFacts()).toEqual([]);
  });

  it("may be that it is archived, which moderators say", async () => {
    await expect(edit({ isArchived: true })).rejects.toMatchObject({ status: 403 });
    await edit({ isArchived: true }, scene.moderator);
    expect((await stored()).archivedAt).not.toBeNull();
    await db().package.update({ where: { id: scene.id }, data: { stars: 3 } });
    expect(await db().packageOverride.findFirst({ where: { packageId: scene.id } })).toMatchObject({
      fetchedValue: null,
    });
    await edit({ isArchived: false }, scene.moderator);
    expect((await stored()).archivedAt).toBeNull();
    expect(await heldFacts()).toEqual([]);
  });

  it("is archived since the source says so, once a person no longer denies it", async () => {
    const archivedAt = new Date("2026-01-02T03:04:05Z");
    await db().package.update({ where: { id: scene.id }, data: { archivedAt } });
    await edit({ isArchived: false }, scene.moderator);
    expect((await stored()).archivedAt).toBeNull();
    await edit({ isArchived: true }, scene.moderator);
    expect((await stored()).archivedAt).toEqual(archivedAt);
  });
});
