import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { deletePackage } from "@/server/packages/delete";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const FLAG = "/packages/spam/flag/";
let [ada, bob, moderator]: Viewer[] = [];

beforeAll(async () => {
  ada = viewerOf(await createUser(db(), { username: "ada" }));
  bob = viewerOf(await createUser(db(), { username: "bob" }));
  moderator = viewerOf(await createUser(db(), { username: "mo", role: "moderator" }));
});

beforeEach(async () => {
  await db().package.deleteMany();
  await db().quota.deleteMany();
  await db().revision.deleteMany();
  await createPackage(db(), { slug: "spam", title: "Spam" });
});

const flags = () => db().packageFlag.findMany({ orderBy: { id: "asc" } });
const isHidden = async () =>
  (await db().package.findUniqueOrThrow({ where: { slug: "spam" } })).hiddenAt !== null;
const revisions = () =>
  db().revision.findMany({
    orderBy: { id: "asc" },
    select: { subjectKind: true, action: true, actorId: true },
  });

async function flagBy(viewer: Viewer | undefined, reason = "It sells watches."): Promise<number> {
  const before = (await flags()).map(({ id }) => id);
  expect((await postForm(FLAG, { reason }, { viewer: viewer ?? null })).status).toBe(303);
  const added = (await flags()).find(({ id }) => !before.includes(id));
  return added?.id ?? 0;
}

const decide = (id: number, verb: "approve" | "remove", viewer: Viewer | null = moderator ?? null) =>
  postForm(`/packages/flag/${id}/${verb}/`, { reason: "Seen." }, { viewer });

describe("a report", () => {
  it("is written as typed, with its revision, and thanked for", async () => {
    const reason = "<script>alert(1)</script>\nIt's spam";
    const answer = await postForm(FLAG, { reason }, { viewer: ada ?? null });
    expect([answer.status, answer.location]).toEqual([303, "/packages/p/spam/"]);
    expect(answer.headers.get("set-cookie")).toContain("notice=Thank%20you");
    expect(await flags()).toMatchObject([{ reason, status: "open", userId: ada?.id, decidedById: null }]);
    expect(await revisions()).toEqual([{ subjectKind: "flag", action: "create", actorId: ada?.id }]);
    expect(await isHidden()).toBe(false);
  });

  it("finds the package under an old slug, too: it may have been renamed while somebody typed", async () => {
    const { id } = await db().package.update({ where: { slug: "spam" }, data: { slug: "ham" } });
    await db().redirect.create({ data: { kind: "package", slug: "spam", packageId: id } });
    expect((await postForm(FLAG, { reason: "Spam" }, { viewer: ada ?? null })).location).toBe(
      "/packages/p/ham/",
    );
    expect(await flags()).toMatchObject([{ packageId: id, reason: "Spam" }]);
  });

  it("is refused without a session, and changes nothing when it is only looked at", async () => {
    const answer = await postForm(FLAG, { reason: "Spam" });
    expect([answer.status, answer.form?.sendAgainTo]).toEqual([401, FLAG]);
    expect(await flags()).toEqual([]);
  });

  it.each([
    ["nothing", {}],
    ["an empty reason", { reason: "   " }],
    ["a reason without end", { reason: "x".repeat(1_001) }],
  ])("is not taken with %s", async (_, fields) => {
    const answer = await postForm(FLAG, fields, { viewer: ada ?? null });
    expect(answer.status).toBe(422);
    expect(answer.form?.errors.reason).toHaveLength(1);
    expect(answer.form?.values.reason?.[0]).toBe("reason" in fields ? fields.reason : undefined);
    expect(await flags()).toEqual([]);
  });

  it("is one a person, however many are sent at a time, until it is decided on", async () => {
    const sent = await Promise.all(
      Array.from({ length: 5 }, () => postForm(FLAG, { reason: "Spam" }, { viewer: ada ?? null })),
    );
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409, 409]);
    expect(sent.find(({ status }) => status === 409)?.form?.errors[""]).toEqual([
      "You have reported this package already. A moderator will look at it.",
    ]);
    await flagBy(bob);
    const [first] = await flags();
    await decide(first?.id ?? 0, "remove");
    await flagBy(ada, "Still spam.");
    expect((await flags()).map(({ status }) => status)).toEqual(["dismissed", "open", "open"]);
  });

  it("is not taken of what is not there, or hidden already", async () => {
    await createPackage(db(), { slug: "gone", deletedAt: new Date() });
    for (const slug of ["gone", "unknown"]) {
      const answer = await postForm(`/packages/${slug}/flag/`, { reason: "x" }, { viewer: ada ?? null });
      expect(answer.status).toBe(404);
    }
    await db().package.update({ where: { slug: "spam" }, data: { hiddenAt: new Date() } });
    expect((await postForm(FLAG, { reason: "x" }, { viewer: ada ?? null })).status).toBe(409);
  });
});

describe("a decision", () => {
  it("is a moderator's", async () => {
    const id = await flagBy(ada);
    for (const verb of ["approve", "remove"] as const) {
      expect((await decide(id, verb, bob)).status).toBe(403);
      expect((await decide(id, verb, null)).location).toBe("/login/?next=/admin/flags/");
      const looked = await postForm(
        `/packages/flag/${id}/${verb}/`,
        {},
        { viewer: moderator ?? null, verb: "GET" },
      );
      expect([looked.status, looked.location]).toEqual([303, "/admin/flags/"]);
    }
    expect((await flags()).map(({ status }) => status)).toEqual(["open"]);
    expect(await isHidden()).toBe(false);
  });

  it("that agrees hides the package and answers all that is reported of it", async () => {
    const [first, second] = [await flagBy(ada), await flagBy(bob)];
    expect((await decide(second, "approve")).status).toBe(303);
    expect(await isHidden()).toBe(true);
    expect(await flags()).toMatchObject(
      [first, second].map((id) => ({ id, status: "approved", decidedById: moderator?.id })),
    );
    const decided = { action: "update", actorId: moderator?.id };
    expect((await revisions()).slice(2)).toEqual([
      { subjectKind: "flag", ...decided },
      { subjectKind: "flag", ...decided },
      { subjectKind: "package", ...decided },
    ]);
  });

  it("is made once", async () => {
    const id = await flagBy(ada);
    const both = await Promise.all([decide(id, "approve"), decide(id, "remove")]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await decide(id, "approve")).status).toBe(409);
    for (const other of ["0", "999999999", "12345678901234567890", "x"]) {
      expect((await decide(other as unknown as number, "approve")).status).toBe(404);
    }
  });

  it("that disagrees leaves the package as it is", async () => {
    const id = await flagBy(ada);
    expect((await decide(id, "remove")).status).toBe(303);
    expect(await isHidden()).toBe(false);
    expect(await flags()).toMatchObject([{ status: "dismissed" }]);
  });

  it("is not asked for any more when the package is deleted", async () => {
    const id = await flagBy(ada);
    const { id: packageId } = await db().package.findUniqueOrThrow({ where: { slug: "spam" } });
    if (!moderator) throw new Error("There is no moderator.");
    await inChange({ actor: moderator }, (change) => deletePackage(change, packageId));
    expect(await flags()).toMatchObject([{ id, status: "dismissed" }]);
    expect((await decide(id, "approve")).status).toBe(404);
  });
});
