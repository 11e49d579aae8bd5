import { describe, expect, it } from "vitest";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { refreshStateOf } from "@/server/refresh/queue";
import { editedPackage } from "@/tests/edited-package";
import { siteDatabase } from "@/tests/site-database";
import { deletePackage } from "./delete";

siteDatabase();
const { scene, edit, stored, read, lastRevision } = editedPackage();

describe("editPackage", () => {
  it("changes what is given and nothing else, and writes down who, why, before and after", async () => {
    const before = (await read()).snapshot;
    await edit({ title: "Steps", category: "frameworks" });
    const row = await stored();
    expect(row).toMatchObject({ title: "Steps", slug: "ladders", modifiedById: scene.member.id });
    expect(await lastRevision()).toMatchObject({
      subjectKind: "package",
      subjectId: scene.id,
      action: "update",
      actorId: scene.member.id,
      reason: "Read it there.",
      before,
      after: { ...before, title: "Steps", category: "frameworks" },
    });
  });

  it("notices that nothing changes, however a browser writes it", async () => {
    const { modifiedAt } = await stored();
    await edit({
      title: "Ladders",
      description: " From the\r\nforge ",
      repositoryUrl: "http://github.com/a/Ladders/",
    });
    expect((await stored()).modifiedAt).toEqual(modifiedAt);
    expect(await lastRevision()).toBeNull();
  });

  it("has the facts fetched anew where another address is to be asked, and only there", async () => {
    await edit({ title: "Steps" });
    expect((await refreshStateOf(scene.id)).state).toBe("none");
    await edit({ repositoryUrl: "https://github.com/a/steps" });
    expect(await refreshStateOf(scene.id)).toMatchObject({
      state: "waiting",
      requestedById: scene.member.id,
    });
  });

  it("tells everything that is wrong at once, and saves none of it", async () => {
    const wrong = { title: " ", slug: "12", category: "none", repositoryUrl: "x", replacement: "unknown" };
    await expect(edit({ ...wrong, description: "Fine" })).rejects.toMatchObject({
      status: 422,
      errors: {
        title: ["Give it a title."],
        slug: ["A slug needs a letter: digits alone are an id."],
        category: ["Choose one of the categories."],
        repositoryUrl: ["This is not an address. It looks like https://github.com/owner/name."],
        replacement: ["There is no package with this slug here."],
      },
    });
    expect((await stored()).description).toBe("From the forge");
  });

  it.each([
    ["title", "x".repeat(201)],
    ["title", "\ud800"],
    ["slug", "With Spaces"],
    ["slug", "usage"],
    ["slug", "x".repeat(201)],
    ["description", "x".repeat(10_001)],
    ["description", "a\0b"],
    ["documentationUrl", "javascript:alert(1)"],
    ["documentationUrl", "https://user@docs.example/"],
    ["registryUrl", "https://elsewhere.example/x"],
    ["repositoryUrl", "https://localhost/a/b"],
  ])("refuses a bad %s", async (field, value) => {
    await expect(edit({ [field]: value })).rejects.toMatchObject({
      errors: { [field]: [expect.any(String)] },
    });
  });

  it("keeps addresses in their one form", async () => {
    await edit({
      repositoryUrl: "git@gitlab.com:A/b/Ladders.git",
      registryUrl: "Ladders",
      documentationUrl: "docs.example/x",
    });
    expect(await stored()).toMatchObject({
      repositoryUrl: "https://gitlab.com/A/b/Ladders",
      forge: "gitlab",
      registryUrl: "https://pypi.org/project/Ladders/",
      documentationUrl: "https://docs.example/x",
    });
  });

  it.each([null, "", "https://docs.example/"])(
    "keeps documentation %j apart from the others",
    async (said) => {
      await edit({ documentationUrl: "https://other.example/" });
      await edit({ documentationUrl: said });
      expect((await stored()).documentationUrl).toBe(said);
    },
  );

  it("is refused to visitors, where editing is restricted, and for what is deleted or was never there", async () => {
    const restricted = { ...scene.member, editsPackages: false };
    await expect(edit({ title: "X" }, restricted)).rejects.toMatchObject({ status: 403 });
    await expect(edit({ title: "X" }, scene.member, 0)).rejects.toMatchObject({ status: 404 });
    await inChange({ actor: scene.moderator }, (change) => deletePackage(change, scene.id));
    await expect(edit({ title: "X" })).rejects.toMatchObject({ status: 404 });
  });
});

describe("an edit of what somebody else has changed meanwhile", () => {
  const version = async () => (await read()).version;

  it("is told what is there now, and its version", async () => {
    const opened = await version();
    await edit({ title: "Theirs", slug: "theirs" });
    const mine = { title: "Mine", slug: "ladders", description: "From the forge", version: opened };
    const now = await version();
    await expect(edit(mine)).rejects.toMatchObject({
      status: 409,
      theirs: { title: "Theirs", slug: "theirs", version: now },
    });
    await edit({ ...mine, version: now });
    expect(await stored()).toMatchObject({ title: "Mine", slug: "ladders" });
  });

  it("is told of what a source came to say, and not of figures", async () => {
    const opened = await version();
    await db().package.update({ where: { id: scene.id }, data: { stars: 99 } });
    expect(await version()).toBe(opened);
    await db().package.update({ where: { id: scene.id }, data: { description: "Fetched since" } });
    const mine = { title: "Mine", description: "From the forge", version: opened };
    await expect(edit(mine)).rejects.toMatchObject({ status: 409, theirs: { description: "Fetched since" } });
    expect(await db().packageOverride.count({ where: { packageId: scene.id } })).toBe(0);
  });

  it("loses nothing when two save at the same moment", async () => {
    const opened = await version();
    const both = await Promise.allSettled([
      edit({ title: "One", version: opened }),
      edit({ title: "Two", version: opened }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().revision.count({ where: { packageId: scene.id } })).toBe(1);
  });
});
