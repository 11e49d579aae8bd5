import { beforeEach, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

let administrator: Viewer;
let moderator: Viewer;
let member: Viewer;
let packageId: number;
let gridId: number;

beforeEach(async () => {
  await db().package.deleteMany();
  await db().grid.deleteMany();
  await db().revision.deleteMany();
  await db().user.deleteMany();
  administrator = viewerOf(await createUser(db(), { role: "administrator" }));
  moderator = viewerOf(await createUser(db(), { role: "moderator" }));
  member = viewerOf(await createUser(db()));
  packageId = (await createPackage(db(), { slug: "rung" })).id;
  gridId = (await createGrid(db(), { slug: "ladders" })).id;
});

const send = (path: string, fields = {}, viewer: Viewer | null = moderator) =>
  postForm(path, fields, { viewer });
const entry = () => db().package.findUniqueOrThrow({ where: { id: packageId } });
const grid = () => db().grid.findUniqueOrThrow({ where: { id: gridId } });
const lastRevision = () => db().revision.findFirstOrThrow({ orderBy: { id: "desc" } });

describe("packages and grids", () => {
  it.each([
    ...["delete", "archive"].map((verb) => ["packages", verb]),
    ...["delete", "lock", "name"].map((verb) => ["grids", verb]),
  ])("are for the staff to change from their lists: %s, %s", async (room, verb) => {
    const path = `/admin/${room}/${room === "grids" ? gridId : packageId}/${verb}/`;
    const before = [await entry(), await grid()];
    expect((await send(path, {}, null)).location).toMatch(/^\/login\/\?next=\/admin\//);
    expect((await send(path, {}, member)).status).toBe(403);
    expect([await entry(), await grid()]).toEqual(before);
    for (const id of ["999999999", "x"])
      expect((await send(`/admin/${room}/${id}/${verb}/`)).status, id).toBe(404);
    expect(await db().revision.count()).toBe(0);
  });

  it("are deleted and restored, archived, locked and named, and it leads back to the list", async () => {
    const deleted = await send(`/admin/packages/${packageId}/delete/`, {
      back: "?state=deleted",
      reason: "Spam",
    });
    expect(deleted.location).toBe("/admin/packages/?state=deleted");
    expect((await entry()).deletedAt).not.toBeNull();
    expect(await lastRevision()).toMatchObject({ subjectKind: "package", action: "delete", reason: "Spam" });
    expect((await send(`/admin/packages/${packageId}/delete/`)).status).toBe(404);
    expect((await send(`/admin/packages/${packageId}/archive/`)).status).toBe(404);
    await send(`/admin/packages/${packageId}/restore/`);
    await send(`/admin/packages/${packageId}/archive/`);
    expect(await entry()).toMatchObject({ deletedAt: null, archivedAt: expect.any(Date) as Date });
    await send(`/admin/packages/${packageId}/unarchive/`);
    expect((await entry()).archivedAt).toBeNull();

    await send(`/admin/grids/${gridId}/lock/`);
    await send(`/admin/grids/${gridId}/name/`);
    expect(await grid()).toMatchObject({ isLocked: true, isHeader: true });
    await send(`/admin/grids/${gridId}/delete/`);
    expect((await grid()).deletedAt).not.toBeNull();
    for (const verb of ["restore", "unlock", "unname"]) await send(`/admin/grids/${gridId}/${verb}/`);
    expect(await grid()).toMatchObject({ deletedAt: null, isLocked: false, isHeader: false });
  });

  it("never lead elsewhere", async () => {
    for (const back of ["//evil.example", "https://evil.example", "?x\r\nset-cookie: a=b"]) {
      const { location } = await send(`/admin/grids/${gridId}/lock/`, { back });
      expect(location).toMatch(/^\/admin\/grids\/(?:\?[\w=&-]*)?$/);
    }
  });
});

describe("the queue of sites", () => {
  const addSite = async (n: number) =>
    (
      await db().packageSite.create({
        data: { packageId, title: `Site ${n}`, url: `https://s${n}.example/` },
      })
    ).id;
  const statuses = async () =>
    (await db().packageSite.findMany({ orderBy: { id: "asc" } })).map(({ status }) => status);

  it("is decided on by the handful, by those who may", async () => {
    const ids = [await addSite(1), await addSite(2), await addSite(3)].map(String);
    const fields = { "site[]": ids.slice(0, 2), decision: "approved" };
    expect((await send("/admin/sites/", fields, member)).status).toBe(403);
    expect((await send("/admin/sites/", fields, null)).status).toBe(401);
    expect(await statuses()).toEqual(["pending", "pending", "pending"]);
    expect((await send("/admin/sites/", fields)).location).toBe("/admin/sites/");
    expect(await statuses()).toEqual(["approved", "approved", "pending"]);
    expect(await db().revision.count({ where: { subjectKind: "site", actorId: moderator.id } })).toBe(2);
    await send("/admin/sites/", { "site[]": ids[0], decision: "rejected" });
    expect(await statuses()).toEqual(["rejected", "approved", "pending"]);
  });

  it("takes all or none, and only what it knows", async () => {
    const id = String(await addSite(1));
    expect((await send("/admin/sites/", { decision: "approved" })).status).toBe(422);
    expect((await send("/admin/sites/", { "site[]": id, decision: "perhaps" })).status).toBe(422);
    expect((await send("/admin/sites/", { "site[]": [id, "999999999"], decision: "approved" })).status).toBe(
      404,
    );
    expect(await statuses()).toEqual(["pending"]);
  });
});

describe("the log", () => {
  const banner = { kind: "info", text: "Hello", startsAt: "", endsAt: "", isDismissible: "on" };
  const undo = async (id: bigint, viewer: Viewer | null = moderator) =>
    send(`/admin/log/${id}/undo/`, { reason: "A mistake" }, viewer);
  const texts = async () => (await db().banner.findMany()).map(({ text }) => text);

  beforeEach(() => db().banner.deleteMany());

  it("undoes the deletion of a notice, under its own number, once", async () => {
    await send("/admin/banners/add/", banner);
    const { id } = await db().banner.findFirstOrThrow();
    await send(`/admin/banners/${id}/delete/`);
    const deletion = await lastRevision();
    expect((await undo(deletion.id, null)).status).toBe(401);
    expect((await undo(deletion.id, member)).status).toBe(403);
    expect(await texts()).toEqual([]);
    expect((await undo(deletion.id)).location).toBe("/admin/log/");
    expect(await db().banner.findMany()).toMatchObject([
      { id, text: "Hello", isDismissible: true, kind: "info" },
    ]);
    expect(await lastRevision()).toMatchObject({
      action: "revert",
      revertsId: deletion.id,
      reason: "A mistake",
      before: null,
      after: { text: "Hello" },
    });
    expect((await undo(deletion.id)).status).toBe(409);
  });

  it("undoes an undoing, and an addition", async () => {
    await send("/admin/banners/add/", banner);
    const addition = await lastRevision();
    await undo(addition.id);
    expect(await texts()).toEqual([]);
    await undo((await lastRevision()).id);
    expect(await texts()).toEqual(["Hello"]);
  });

  it("does not put back a post whose address another one has by now", async () => {
    const post = { title: "News", slug: "news", content: "x" };
    await send("/admin/posts/add/", post);
    const { id } = await db().post.findFirstOrThrow({ where: { slug: "news" } });
    await send(`/admin/posts/${id}/delete/`);
    const deletion = await lastRevision();
    await send("/admin/posts/add/", post);
    expect((await undo(deletion.id)).status).toBe(422);
    expect(await db().post.count({ where: { slug: "news" } })).toBe(1);
  });

  it("undoes what was decided about an account, for administrators", async () => {
    await send(`/admin/users/${member.id}/close/`, {}, administrator);
    const closing = await lastRevision();
    expect((await undo(closing.id, moderator)).status).toBe(403);
    expect((await undo(closing.id, administrator)).status).toBe(303);
    expect(await db().user.findUniqueOrThrow({ where: { id: member.id } })).toMatchObject({ isActive: true });
  });

  it("leaves to others what it is not there for", async () => {
    await send(`/admin/packages/${packageId}/delete/`);
    expect((await undo((await lastRevision()).id)).status).toBe(404);
    for (const id of ["0", "x", "99999999999999999999"])
      expect((await send(`/admin/log/${id}/undo/`)).status).toBe(404);
    await send(`/admin/users/${member.id}/sessions/`, {}, administrator);
    expect((await undo((await lastRevision()).id, administrator)).status).toBe(404);
  });
});
