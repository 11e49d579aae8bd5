import { describe, expect, it } from "vitest";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { editedPackage } from "@/tests/edited-package";
import { siteDatabase } from "@/tests/site-database";
import { deletePackage, restorePackage } from "./delete";

siteDatabase();
const { scene, add, stored, lastRevision } = editedPackage();

describe("addPackage", () => {
  it("makes an entry of whoever added it, with its revision, and holds what only people said so far", async () => {
    const made = await add({
      repositoryUrl: "git@github.com:A/New.git",
      registryUrl: "New",
      description: "By hand",
    });
    const row = await db().package.findUniqueOrThrow({
      where: { id: made.id },
      include: { overrides: true },
    });
    expect(row).toMatchObject({
      slug: "new",
      repositoryUrl: "https://github.com/A/New",
      forge: "github",
      registryUrl: "https://pypi.org/project/New/",
      description: "By hand",
      documentationUrl: null,
      createdById: scene.member.id,
      modifiedById: scene.member.id,
      lastFetchedAt: null,
      overrides: [{ fact: "description", fetchedValue: "", setById: scene.member.id }],
    });
    expect(await db().revision.findFirst({ where: { packageId: made.id } })).toMatchObject({
      action: "create",
      before: null,
    });
  });

  it("makes one entry of a slug, and leaves nothing of the other", async () => {
    const all = await Promise.allSettled([add({}), add({}), add({})]);
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db().package.count({ where: { slug: "new" } })).toBe(1);
    expect(await db().revision.count()).toBe(1);
  });
});

describe("deletePackage", () => {
  it("takes it away and brings it back, for moderators", async () => {
    await expect(
      inChange({ actor: scene.member }, (change) => deletePackage(change, scene.id)),
    ).rejects.toMatchObject({
      status: 403,
    });
    await inChange({ actor: scene.moderator }, (change) => deletePackage(change, scene.id));
    expect(await lastRevision()).toMatchObject({
      action: "delete",
      before: { slug: "ladders" },
      after: null,
    });
    await expect(
      inChange({ actor: scene.moderator }, (change) => deletePackage(change, scene.id)),
    ).rejects.toMatchObject({ status: 404 });
    await expect(
      inChange({ actor: scene.member }, (change) => restorePackage(change, scene.id)),
    ).rejects.toMatchObject({
      status: 403,
    });
    await inChange({ actor: scene.moderator }, (change) => restorePackage(change, scene.id));
    expect((await stored()).deletedAt).toBeNull();
    expect(await lastRevision()).toMatchObject({
      action: "restore",
      before: null,
      after: { slug: "ladders" },
    });
    await expect(
      inChange({ actor: scene.moderator }, (change) => restorePackage(change, scene.id)),
    ).rejects.toMatchObject({ status: 409 });
  });
});
