import { beforeEach, describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { deletePackage } from "@/server/packages/delete";
import { editedPackage } from "@/tests/edited-package";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();
const { scene, edit, read, stored, lastRevision } = editedPackage();

const EDIT = "/packages/ladders/edit/";
const DOCUMENTATION = "/packages/ladders/documentation/edit/";
let viewer: Viewer;

beforeEach(async () => {
  viewer = viewerOf(await createUser(db()));
});

/** What a browser sends that changed nothing. */
async function untouched(): Promise<Record<string, string>> {
  const { snapshot, version } = await read();
  const { documentationUrl, isDeprecated, isArchived, ...texts } = snapshot;
  const said = (isSo: boolean) => (isSo ? "yes" : "no");
  return {
    ...texts,
    documentationUrl: documentationUrl ?? "",
    isDeprecated: said(isDeprecated),
    isArchived: said(isArchived),
    version,
  };
}

describe("the form of a package's edit", () => {
  it("saves, with the reason, and leads to the package under its new slug", async () => {
    const sent = { ...(await untouched()), slug: "Steps", isDeprecated: "yes", reason: "Renamed." };
    const { status, location } = await postForm(EDIT, sent, { viewer });
    expect([status, location]).toEqual([303, "/packages/p/steps/"]);
    expect(await stored()).toMatchObject({ slug: "steps", deprecatedById: viewer.id });
    expect(await lastRevision()).toMatchObject({ reason: "Renamed.", actorId: viewer.id });
  });

  it("saves nothing of a form in which nothing was changed", async () => {
    expect((await postForm(EDIT, await untouched(), { viewer })).status).toBe(303);
    expect(await lastRevision()).toBeNull();
  });

  it("is told what somebody else saved meanwhile, keeps what was typed, and may overwrite it then", async () => {
    const opened = await untouched();
    await edit({ title: "Theirs" });
    const sent = { ...opened, title: "Mine" };
    const conflict = await postForm(EDIT, sent, { viewer });
    expect(conflict).toMatchObject({ status: 409, drawnAt: EDIT });
    expect(conflict.form).toMatchObject({ values: { title: ["Mine"] }, theirs: { title: "Theirs" } });
    const version = conflict.form?.theirs?.version ?? "";
    expect((await postForm(EDIT, { ...sent, version }, { viewer })).status).toBe(303);
    expect((await stored()).title).toBe("Mine");
  });

  it("is found under an old slug, too, for who typed while it was renamed", async () => {
    const opened = await untouched();
    await edit({ slug: "steps" });
    const conflict = await postForm(EDIT, { ...opened, title: "Mine" }, { viewer });
    expect(conflict).toMatchObject({ status: 409, drawnAt: EDIT, form: { theirs: { slug: "steps" } } });
  });

  it("gives a fact back to its source", async () => {
    await edit({ description: "A person's word" });
    await postForm(EDIT, { ...(await untouched()), "fromSource[]": ["description"] }, { viewer });
    expect((await stored()).description).toBe("From the forge");
  });

  it.each([
    ["a slug that is none", { slug: "a b" }, "slug"],
    ["a status that is none", { isDeprecated: "perhaps" }, "isDeprecated"],
    ["a fact that is none", { "fromSource[]": ["stars"] }, "fromSource.0"],
    ["a reason that is too long", { reason: "x".repeat(1_001) }, "reason"],
    ["a field that was sent twice", { title: ["a", "b"] }, "title"],
  ])("refuses %s", async (_, wrong, field) => {
    const { status, form } = await postForm(EDIT, { ...(await untouched()), ...wrong }, { viewer });
    expect([status, Object.keys(form?.errors ?? {})]).toEqual([422, [field]]);
    expect(await lastRevision()).toBeNull();
  });

  it("is for who is signed in and may edit, and for what is there", async () => {
    expect((await postForm(EDIT, { title: "X" })).form?.sendAgainTo).toBe(EDIT);
    expect((await postForm(EDIT, { title: "X" }, { isJson: true })).status).toBe(401);
    const restricted = { ...viewer, editsPackages: false };
    expect((await postForm(EDIT, { title: "X" }, { viewer: restricted })).status).toBe(403);
    expect((await postForm(EDIT, { isArchived: "yes" }, { viewer })).status).toBe(403);
    expect((await postForm("/packages/unknown/edit/", { title: "X" }, { viewer })).status).toBe(404);
    await inChange({ actor: scene.moderator }, (change) => deletePackage(change, scene.id));
    expect((await postForm(EDIT, { title: "X" }, { viewer })).status).toBe(404);
    expect((await stored()).title).toBe("Ladders ");
  });
});

describe("the form of its documentation", () => {
  it.each([
    [{ documentationUrl: "docs.example/ladders" }, "https://docs.example/ladders"],
    [{ documentationUrl: "", hasNoDocumentation: "on" }, ""],
    [{ documentationUrl: "" }, null],
  ])("saves %j as %j", async (sent, expected) => {
    await edit({ documentationUrl: "https://before.example/" });
    const { status, location } = await postForm(DOCUMENTATION, sent, { viewer });
    expect([status, location]).toEqual([303, "/packages/p/ladders/"]);
    expect((await stored()).documentationUrl).toBe(expected);
  });

  it("changes nothing else, whatever is sent", async () => {
    await postForm(DOCUMENTATION, { documentationUrl: "https://docs.example/", title: "Other" }, { viewer });
    expect((await stored()).title).toBe("Ladders ");
  });

  it("refuses what is no address, and who may not edit", async () => {
    const wrong = await postForm(DOCUMENTATION, { documentationUrl: "javascript:alert(1)" }, { viewer });
    expect([wrong.status, wrong.form?.values]).toMatchObject([
      422,
      { documentationUrl: ["javascript:alert(1)"] },
    ]);
    expect((await postForm(DOCUMENTATION, {})).status).toBe(303);
    const restricted = { ...viewer, editsPackages: false };
    expect((await postForm(DOCUMENTATION, {}, { viewer: restricted })).status).toBe(403);
  });
});
