import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { decideSite } from "@/server/moderation/sites/decide";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const ADD = "/packages/ladders/example/add/";
const site = { title: "Ladder shop", url: "https://shop.example.com/" };
let author: Viewer;
let other: Viewer;
let moderator: Viewer;

beforeAll(async () => {
  await createPackage(db(), { slug: "ladders" });
  await createPackage(db(), { slug: "stairs" });
  author = viewerOf(await createUser(db(), { username: "ada" }));
  other = viewerOf(await createUser(db(), { username: "bob" }));
  moderator = viewerOf(await createUser(db(), { role: "moderator" }));
});

beforeEach(async () => {
  await db().packageSite.deleteMany();
  await db().quota.deleteMany();
  await db().revision.deleteMany();
});

const stored = () => db().packageSite.findFirst({ orderBy: { id: "desc" } });
const revisions = () => db().revision.findMany({ orderBy: { id: "asc" } });
const versionOf = async (id: number) => {
  const [row] = await db().$queryRaw<{ version: string }[]>`
    SELECT modified_at::text AS version FROM package_site WHERE id = ${id}`;
  return row?.version ?? "";
};

async function named(status: "pending" | "approved" = "pending"): Promise<number> {
  await postForm(ADD, site, { viewer: author });
  const id = (await stored())?.id ?? 0;
  if (status === "approved") await inChange({ actor: moderator }, (change) => decideSite(change, id, status));
  return id;
}

const edit = (id: number, fields: Record<string, string>, viewer: Viewer | null) =>
  postForm(`/packages/ladders/example/${id}/edit/`, fields, { viewer });
const remove = (id: number, viewer: Viewer | null) =>
  postForm(`/packages/ladders/example/${id}/delete/`, {}, { viewer });

describe("naming a site", () => {
  it("keeps it until a moderator has looked at it", async () => {
    const title = "<b>Ladders</b> & co";
    const answer = await postForm(ADD, { ...site, title }, { viewer: author });
    expect([answer.status, answer.location]).toEqual([303, "/packages/p/ladders/"]);
    expect(await stored()).toMatchObject({ ...site, title, status: "pending", createdById: author.id });
    expect(await revisions()).toMatchObject([
      { subjectKind: "site", action: "create", actorId: author.id, after: { title, status: "pending" } },
    ]);
  });

  it("takes a session, and a package that is there", async () => {
    expect((await postForm(ADD, site)).form?.sendAgainTo).toBe(ADD);
    const answer = await postForm("/packages/none/example/add/", site, { viewer: author });
    expect(answer.status).toBe(404);
    expect(await stored()).toBeNull();
  });

  it.each([
    ["no title", { ...site, title: " " }, "title"],
    ["a title too long", { ...site, title: "x".repeat(101) }, "title"],
    ["no address", { ...site, url: "" }, "url"],
    ["a script", { ...site, url: "javascript:alert(1)" }, "url"],
    ["a name and a password", { ...site, url: "https://paypal.com:x@evil.example.com/" }, "url"],
    ["this machine", { ...site, url: "http://localhost:8000/" }, "url"],
    ["a private network", { ...site, url: "http://192.168.0.1/" }, "url"],
    ["a bare name", { ...site, url: "https://intranet/" }, "url"],
    ["an address without end", { ...site, url: `https://example.com/${"x".repeat(2_000)}` }, "url"],
  ])("refuses %s, and loses nothing", async (_, fields, field) => {
    const answer = await postForm(ADD, fields, { viewer: author });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.form?.errors ?? {})).toEqual([field]);
    expect(answer.form?.errors[field]).toHaveLength(1);
    expect(answer.form?.values).toEqual({ title: [fields.title], url: [fields.url] });
    expect(await stored()).toBeNull();
  });

  it("names an address once, however many do it at a time", async () => {
    const sent = await Promise.all(
      [author, other, moderator].map((viewer) => postForm(ADD, site, { viewer })),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
    expect(await db().packageSite.count()).toBe(1);
  });
});

describe("editing a site", () => {
  it("is moderated again when its author does it, also when it was approved", async () => {
    const id = await named("approved");
    const url = "https://elsewhere.example.com/";
    expect((await edit(id, { ...site, url, version: await versionOf(id) }, author)).status).toBe(303);
    expect(await stored()).toMatchObject({ url, status: "pending", decidedById: null, decidedAt: null });
    expect((await revisions()).at(-1)).toMatchObject({
      before: { status: "approved", url: site.url },
      after: { status: "pending", url },
    });
  });

  it("stays approved when nothing was changed, or a moderator did it", async () => {
    const id = await named("approved");
    await edit(id, site, author);
    await edit(id, { ...site, title: "The ladder shop" }, moderator);
    expect(await stored()).toMatchObject({ title: "The ladder shop", status: "approved" });
  });

  it("is its author's and the moderators'", async () => {
    const id = await named();
    expect((await edit(id, { ...site, title: "Mine" }, other)).status).toBe(403);
    expect((await edit(id, { ...site, title: "Mine" }, null)).status).toBe(401);
    expect(await stored()).toMatchObject(site);
  });

  it("notices what somebody else has saved meanwhile, and keeps what was typed", async () => {
    const id = await named();
    const version = await versionOf(id);
    await edit(id, { ...site, title: "Theirs", version }, moderator);
    const late = await edit(id, { ...site, title: "Mine", version }, author);
    expect(late.status).toBe(409);
    expect(late.form).toMatchObject({
      values: { title: ["Mine"] },
      theirs: { title: "Theirs", version: await versionOf(id) },
    });
    expect(await stored()).toMatchObject({ title: "Theirs" });
    await edit(id, { ...site, title: "Mine", version: await versionOf(id) }, author);
    expect(await stored()).toMatchObject({ title: "Mine" });
  });

  it("finds a site only below its own package", async () => {
    const id = await named();
    const answer = await postForm(
      `/packages/stairs/example/${id}/edit/`,
      { ...site, title: "x" },
      { viewer: author },
    );
    expect(answer.status).toBe(404);
    expect((await edit(999_999, site, author)).status).toBe(404);
    expect(await stored()).toMatchObject(site);
  });
});

describe("removing a site", () => {
  it("is its author's and the moderators', and leaves a revision", async () => {
    const id = await named("approved");
    expect((await remove(id, other)).status).toBe(403);
    expect((await remove(id, null)).status).toBe(303);
    expect(await stored()).not.toBeNull();
    expect((await remove(id, author)).status).toBe(303);
    expect(await stored()).toBeNull();
    expect((await revisions()).at(-1)).toMatchObject({ action: "delete", before: { ...site }, after: null });
    expect((await remove(id, author)).status).toBe(404);
  });

  it("is undone from the staff's log, as it was and once", async () => {
    const id = await named("approved");
    await remove(id, author);
    const undo = `/admin/log/${(await revisions()).at(-1)?.id}/undo/`;
    expect((await postForm(undo, {}, { viewer: author })).status).toBe(403);
    expect((await postForm(undo, {}, { viewer: moderator })).status).toBe(303);
    expect(await stored()).toMatchObject({ id, ...site, status: "approved", createdById: author.id });
    expect((await postForm(undo, {}, { viewer: moderator })).status).toBe(409);
    expect((await revisions()).at(-1)).toMatchObject({ action: "revert", before: null, after: { ...site } });
  });

  it("is not undone where somebody has named the same address since", async () => {
    const id = await named();
    await remove(id, author);
    const undo = `/admin/log/${(await revisions()).at(-1)?.id}/undo/`;
    await named();
    expect((await postForm(undo, {}, { viewer: moderator })).status).toBe(422);
  });
});

describe("a decision on a site", () => {
  it("is a moderator's, is written down, and can be changed", async () => {
    const id = await named();
    await expect(
      inChange({ actor: author }, (change) => decideSite(change, id, "approved")),
    ).rejects.toMatchObject({ code: "forbidden" });
    for (const verdict of ["approved", "rejected", "approved"] as const) {
      await inChange({ actor: moderator }, (change) => decideSite(change, id, verdict));
      expect(await stored()).toMatchObject({ status: verdict, decidedById: moderator.id });
    }
    expect(await revisions()).toHaveLength(4);
    await inChange({ actor: moderator }, (change) => decideSite(change, id, "approved"));
    expect(await revisions()).toHaveLength(4);
  });
});
