import { beforeEach, describe, expect, it } from "vitest";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { findUser } from "@/server/users/queries";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

let administrator: Viewer;
let moderator: Viewer;
let member: Viewer;

beforeEach(async () => {
  await db().user.deleteMany();
  await db().revision.deleteMany();
  administrator = viewerOf(await createUser(db(), { role: "administrator", username: "ada" }));
  moderator = viewerOf(await createUser(db(), { role: "moderator", username: "mo" }));
  member = viewerOf(await createUser(db(), { username: "mia", email: "mia@example.com" }));
});

const read = (id: number) => db().user.findUniqueOrThrow({ where: { id } });
const versionNow = async (id: number) => (await findUser(id))?.version ?? "";
const revisions = () => db().revision.findMany({ orderBy: { id: "asc" } });

async function setRole(id: number, role: string, viewer: Viewer | null = administrator, more = {}) {
  return postForm(`/admin/users/${id}/`, { role, version: await versionNow(id), ...more }, { viewer });
}

const addSession = (userId: number) =>
  db().session.create({
    data: { userId, token: `t${Math.random()}`, expiresAt: new Date(Date.now() + 1e6) },
  });

const addresses = ["", "email/", "close/", "reopen/", "sessions/"];

describe("an account", () => {
  it.each(addresses)("is managed by administrators only: %s", async (verb) => {
    const address = `/admin/users/${member.id}/${verb}`;
    const fields = { role: "moderator", email: "x@example.com", version: await versionNow(member.id) };
    await addSession(member.id);
    const before = await read(member.id);
    // Buttons lead the signed out to sign in; what they typed into a form waits for them.
    const isButton = ["reopen/", "sessions/"].includes(verb);
    expect((await postForm(address, fields)).status).toBe(isButton ? 303 : 401);
    expect((await postForm(address, fields, { isJson: true })).status).toBe(401);
    for (const viewer of [member, moderator])
      expect((await postForm(address, fields, { viewer })).status).toBe(403);
    expect(await read(member.id)).toEqual(before);
    expect([await db().session.count(), await db().revision.count()]).toEqual([1, 0]);
  });

  it.each(addresses)("has to be there: %s", async (verb) => {
    const fields = { role: "moderator", email: "x@example.com" };
    for (const id of ["999999999", "0", "x"]) {
      const { status } = await postForm(`/admin/users/${id}/${verb}`, fields, { viewer: administrator });
      expect(status).toBe(404);
    }
  });

  it("gets a role and is chosen to edit, with a revision that says what was", async () => {
    const { status, location } = await setRole(member.id, "moderator", administrator, {
      mayEditGrids: "on",
      reason: "Helps a lot",
    });
    expect([status, location]).toEqual([303, `/admin/users/${member.id}/`]);
    expect(await read(member.id)).toMatchObject({
      role: "moderator",
      mayEditGrids: true,
      mayEditPackages: false,
    });
    expect(await revisions()).toMatchObject([
      {
        subjectKind: "user",
        subjectId: member.id,
        actorId: administrator.id,
        reason: "Helps a lot",
        before: { username: "mia", role: "member", mayEditGrids: false, email: "m…@example.com" },
        after: { role: "moderator", mayEditGrids: true },
      },
    ]);
  });

  it("gets no role that there is not, and none from a page that is out of date", async () => {
    expect((await setRole(member.id, "king")).form?.errors).toHaveProperty("role");
    const version = await versionNow(member.id);
    await setRole(member.id, "moderator");
    const late = await setRole(member.id, "administrator", administrator, { version });
    expect([late.status, late.form?.theirs]).toEqual([409, { role: "moderator" }]);
    expect(await read(member.id)).toMatchObject({ role: "moderator" });
  });

  it("is closed, which ends its sessions, and opened again", async () => {
    await addSession(member.id);
    const send = (verb: string) =>
      postForm(`/admin/users/${member.id}/${verb}/`, {}, { viewer: administrator });
    expect((await send("close")).status).toBe(303);
    expect(await read(member.id)).toMatchObject({ isActive: false });
    expect(await db().session.count()).toBe(0);
    expect((await send("reopen")).status).toBe(303);
    expect(await read(member.id)).toMatchObject({ isActive: true });
    expect((await revisions()).length).toBe(2);
  });

  it("has all its sessions ended", async () => {
    await Promise.all([addSession(member.id), addSession(member.id), addSession(moderator.id)]);
    await postForm(`/admin/users/${member.id}/sessions/`, {}, { viewer: administrator });
    expect(await db().session.findMany()).toMatchObject([{ userId: moderator.id }]);
    expect(await revisions()).toMatchObject([{ before: { sessions: 2 }, after: { sessions: 0 } }]);
  });
});

describe("an administrator", () => {
  it("does not change their own role, nor close their own account", async () => {
    await createUser(db(), { role: "administrator" });
    expect((await setRole(administrator.id, "member")).form?.errors).toHaveProperty("role");
    const closed = await postForm(`/admin/users/${administrator.id}/close/`, {}, { viewer: administrator });
    expect(closed.status).toBe(403);
    expect(await read(administrator.id)).toMatchObject({ role: "administrator", isActive: true });
    expect(
      (await setRole(administrator.id, "administrator", administrator, { mayEditGrids: "on" })).status,
    ).toBe(303);
  });

  it("stays, however many take each other's role at a time", async () => {
    const others = await Promise.all([1, 2, 3].map(() => createUser(db(), { role: "administrator" })));
    const all = [administrator, ...others.map(viewerOf)];
    await Promise.all(
      all.map((viewer, place) => setRole(all[(place + 1) % all.length]?.id ?? 0, "member", viewer)),
    );
    expect(await db().user.count({ where: { role: "administrator" } })).toBeGreaterThan(0);
    const first = all[0]?.id ?? 0;
    await db().user.updateMany({ where: { id: first }, data: { role: "member" } });
    const late = await setRole(moderator.id, "member", administrator);
    expect([late.status, (await read(moderator.id)).role]).toEqual([403, "moderator"]);
  });
});

describe("an account that nobody has claimed", () => {
  const link = (id: number, email: string) =>
    postForm(`/admin/users/${id}/email/`, { email }, { viewer: administrator });

  it("gets the address of its person, who still has to prove it", async () => {
    const imported = await createUser(db(), { username: "old", email: null, isImported: true });
    expect((await link(imported.id, "Old@Example.com")).status).toBe(303);
    expect(await read(imported.id)).toMatchObject({ email: "old@example.com", emailVerified: false });
    expect(await revisions()).toMatchObject([
      { before: { email: null }, after: { email: "o…@example.com" } },
    ]);
  });

  it("gets no address that another account has, or that is none; what is proved stays", async () => {
    const imported = await createUser(db(), { username: "old", email: null, isImported: true });
    expect((await link(imported.id, "MIA@example.com")).form?.errors).toEqual({
      email: ["The account mia has this address."],
    });
    expect((await link(imported.id, "nobody")).form?.errors).toHaveProperty("email");
    await db().user.update({ where: { id: member.id }, data: { emailVerified: true } });
    expect((await link(member.id, "other@example.com")).status).toBe(422);
    expect([(await read(imported.id)).email, (await read(member.id)).email]).toEqual([
      null,
      "mia@example.com",
    ]);
  });
});
