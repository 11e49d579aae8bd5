import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { addCategory } from "@/server/categories/add";
import { type Change, inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { deleteGrid } from "@/server/grids/delete";
import { editGrid, setGridStanding } from "@/server/grids/edit";
import { setElement } from "@/server/grids/elements";
import { addFeature, deleteFeature, editFeature } from "@/server/grids/features";
import { removeGridPackage } from "@/server/grids/members";
import { setHidden } from "@/server/moderation/hide";
import { deletePackage } from "@/server/packages/delete";
import { editPackage } from "@/server/packages/edit";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";
import { readRevertPlan } from "./read-plan";

siteDatabase();

let [member, moderator, administrator]: Viewer[] = [];
let [packageId, gridId] = [0, 0];

beforeAll(async () => {
  [member, moderator, administrator] = [
    viewerOf(await createUser(db())),
    viewerOf(await createUser(db(), { role: "moderator" })),
    viewerOf(await createUser(db(), { role: "administrator" })),
  ];
});

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE package, grid, category, revision, redirect CASCADE`;
  packageId = (await createPackage(db(), { slug: "huey", title: "Huey", description: "A queue." })).id;
  gridId = (await createGrid(db(), { slug: "queues", title: "Queues", packageIds: [packageId] })).id;
});

const newest = async () => db().revision.findFirstOrThrow({ orderBy: { id: "desc" } });

/** Does something as an administrator, and answers the number of its change. */
async function did(make: (change: Change) => Promise<unknown>): Promise<string> {
  await inChange({ actor: administrator ?? raise() }, make);
  return String((await newest()).id);
}
const raise = (): never => {
  throw new Error("Nobody is there yet.");
};

/** Undoes it as whoever looked at its page. */
async function undo(id: string, viewer = administrator, fields: Record<string, string> = {}) {
  const version = (await readRevertPlan(id))?.plan?.version ?? "";
  return postForm(`/changes/${id}/revert/`, { version, ...fields }, { viewer });
}

const titleOf = async () => (await db().package.findUniqueOrThrow({ where: { id: packageId } })).title;
const cellOf = async () => (await db().element.findFirst({ where: { gridId } }))?.text;

describe("undoing a change", () => {
  it("brings former values back, leaves all others, and is a change itself that can be undone", async () => {
    const id = await did((change) => editPackage(change, packageId, { title: "Hugo" }));
    await did((change) => editPackage(change, packageId, { description: "Another queue." }));
    const { status, location } = await undo(id, member, { reason: "Its name is Huey." });
    const reverting = await newest();
    expect([status, location]).toEqual([303, `/changes/${reverting.id}/`]);
    expect(await db().package.findUnique({ where: { id: packageId } })).toMatchObject({
      title: "Huey",
      description: "Another queue.",
    });
    expect(reverting).toMatchObject({ action: "revert", revertsId: BigInt(id), reason: "Its name is Huey." });
    await undo(String(reverting.id));
    expect(await titleOf()).toBe("Hugo");
  });

  it("is asked for again where somebody has changed what was shown", async () => {
    const id = await did((change) => editPackage(change, packageId, { title: "Hugo" }));
    const shown = (await readRevertPlan(id))?.plan;
    expect(shown?.fields).toMatchObject([{ label: "title", now: "Hugo", isChangedSince: false }]);
    await did((change) => editPackage(change, packageId, { title: "Hubert" }));
    const { status, form } = await undo(id, member, { version: shown?.version ?? "" });
    expect([status, form?.theirs]).toMatchObject([409, { title: "Hubert" }]);
    expect((await readRevertPlan(id))?.plan?.fields).toMatchObject([{ now: "Hubert", isChangedSince: true }]);
    expect((await undo(id)).status).toBe(303);
    expect(await titleOf()).toBe("Huey");
  });

  it("is done once, although two do it at a time", async () => {
    const id = await did((change) => editPackage(change, packageId, { title: "Hugo" }));
    const answers = await Promise.all([undo(id), undo(id, moderator)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await db().revision.count({ where: { revertsId: BigInt(id) } })).toBe(1);
  });

  it("says what stands in the way: a value that is not allowed, or nothing left to undo", async () => {
    const id = await did((change) => editPackage(change, packageId, { slug: "hugo" }));
    await createPackage(db(), { slug: "huey" });
    const taken = await undo(id);
    expect([taken.status, Object.keys(taken.form?.errors ?? {})]).toEqual([422, ["slug"]]);
    await did((change) => editPackage(change, packageId, { title: "Hugo" }));
    const other = String((await newest()).id);
    await undo(other);
    expect((await undo(other)).form?.errors[""]?.[0]).toContain("nothing to undo");
  });

  it.each(["0", "abc", "99999999999", "9".repeat(30)])("finds no change %s", async (id) => {
    expect((await undo(id)).status).toBe(404);
  });

  it("is for those who may make such a change", async () => {
    const edited = await did((change) => editPackage(change, packageId, { title: "Hugo" }));
    const deleted = await did((change) => deletePackage(change, packageId));
    expect((await postForm(`/changes/${deleted}/revert/`)).location).toBe(
      `/login/?next=/changes/${deleted}/revert/`,
    );
    expect((await postForm(`/changes/${deleted}/revert/`, {}, { isJson: true })).status).toBe(401);
    expect((await undo(deleted, member)).status).toBe(403);
    expect((await undo(edited, member)).form?.errors[""]?.[0]).toContain("no longer there");
    expect((await undo(deleted, moderator)).status).toBe(303);
    const restricted = member && { ...member, editsPackages: false, editsGrids: false };
    expect((await undo(edited, restricted)).status).toBe(403);
  });

  it("does not touch reports, accounts and drafts", async () => {
    const { id } = await db().revision.create({
      data: { subjectKind: "flag", subjectId: 1, action: "create", after: {} },
    });
    expect((await undo(String(id))).status).toBe(404);
  });
});

describe("packages", () => {
  it("come back, go again, and are shown again", async () => {
    const deleted = await did((change) => deletePackage(change, packageId));
    await undo(deleted);
    expect(await db().package.findUnique({ where: { id: packageId } })).toMatchObject({ deletedAt: null });
    await undo(String((await newest()).id));
    expect((await db().package.findUniqueOrThrow({ where: { id: packageId } })).deletedAt).not.toBeNull();
    await undo(String((await newest()).id));
    const hidden = await did((change) => setHidden(change, packageId, true));
    expect((await undo(hidden, member)).status).toBe(403);
    expect((await undo(hidden, moderator)).status).toBe(303);
    expect(await db().package.findUnique({ where: { id: packageId } })).toMatchObject({ hiddenAt: null });
  });
});

describe("grids", () => {
  it("get their words back, are unlocked, and come back", async () => {
    const edited = await did((change) => editGrid(change, { id: gridId }, { title: "Q", slug: "q" }));
    const locked = await did((change) => setGridStanding(change, { id: gridId }, { isLocked: true }));
    expect((await undo(edited)).status).toBe(403);
    expect((await undo(locked, member)).status).toBe(403);
    expect((await undo(locked, moderator)).status).toBe(303);
    expect((await undo(edited, member)).status).toBe(303);
    const deleted = await did((change) => deleteGrid(change, { id: gridId }));
    await undo(deleted, moderator);
    expect(await db().grid.findUnique({ where: { id: gridId } })).toMatchObject({
      title: "Queues",
      slug: "queues",
      isLocked: false,
      deletedAt: null,
    });
  });

  it("get packages, features and cells back that were taken out of them", async () => {
    let featureId = 0;
    const added = await did(async (change) => {
      featureId = (await addFeature(change, { id: gridId }, { title: "Async", description: "" })).id;
    });
    const cell = { packageId, featureId };
    const filled = await did((change) =>
      setElement(change, { id: gridId }, cell, { value: "yes", note: "Really." }),
    );
    const changed = await did((change) => setElement(change, { id: gridId }, cell, { value: "no" }));
    await undo(changed, member);
    expect(await cellOf()).toBe("yes");

    const renamed = await did((change) => editFeature(change, featureId, { title: "Sync" }));
    await undo(renamed, member);
    const removed = await did((change) => removeGridPackage(change, { id: gridId }, packageId));
    expect(await cellOf()).toBeUndefined();
    await undo(removed, member);
    expect(await cellOf()).toBe("yes");
    const deleted = await did((change) => deleteFeature(change, featureId));
    await undo(deleted, member);
    expect(await db().feature.findUnique({ where: { id: featureId } })).toMatchObject({ title: "Async" });
    expect(await cellOf()).toBe("yes");

    await undo(filled, member);
    expect(await cellOf()).toBe("");
    await undo(added, member);
    expect(await db().feature.count()).toBe(0);
    expect((await undo(added, member)).form?.errors[""]?.[0]).toContain("no longer there");
  });
});

describe("categories", () => {
  it("go, and come back under their ids", async () => {
    const fields = { title: "Apps", titlePlural: "", slug: "apps", description: "", showRegistry: true };
    const added = await did((change) => addCategory(change, fields));
    const before = await db().category.findUniqueOrThrow({ where: { slug: "apps" } });
    expect((await undo(added, moderator)).status).toBe(403);
    await undo(added);
    expect(await db().category.findUnique({ where: { slug: "apps" } })).toBeNull();
    await undo(String((await newest()).id));
    expect(await db().category.findUnique({ where: { id: before.id } })).toMatchObject(fields);
    const used = await createCategory(db());
    expect(used.id).not.toBe(before.id);
  });
});
