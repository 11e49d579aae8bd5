import { beforeAll, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { db } from "@/server/db";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const HIDE = "/packages/spam/hide/";
let member: Viewer;
let moderator: Viewer;

beforeAll(async () => {
  await createPackage(db(), { slug: "spam", title: "Spam" });
  member = viewerOf(await createUser(db()));
  moderator = viewerOf(await createUser(db(), { role: "moderator" }));
});

const stored = () => db().package.findUniqueOrThrow({ where: { slug: "spam" } });

describe("hiding a package", () => {
  it("is a moderator's to do", async () => {
    expect((await postForm(HIDE, { hidden: "yes" }, { viewer: member })).status).toBe(403);
    expect((await postForm(HIDE, { hidden: "yes" })).form?.sendAgainTo).toBe(HIDE);
    expect((await stored()).hiddenAt).toBeNull();
  });

  it("is written down, and undone by the same form", async () => {
    const { modifiedAt } = await stored();
    const hidden = await postForm(HIDE, { hidden: "yes", reason: "Sells watches." }, { viewer: moderator });
    expect([hidden.status, hidden.location]).toEqual([303, "/packages/p/spam/"]);
    expect((await stored()).hiddenAt).not.toBeNull();
    await postForm(HIDE, { hidden: "yes" }, { viewer: moderator });
    await postForm(HIDE, { hidden: "no" }, { viewer: moderator });
    expect(await stored()).toMatchObject({ hiddenAt: null, modifiedAt });
    const revisions = await db().revision.findMany({ orderBy: { id: "asc" } });
    expect(revisions).toMatchObject([
      { subjectKind: "package", action: "update", reason: "Sells watches.", after: { isHidden: true } },
      { subjectKind: "package", action: "update", after: { isHidden: false } },
    ]);
  });

  it("is refused for what is not there, and with nothing said", async () => {
    expect((await postForm("/packages/none/hide/", { hidden: "yes" }, { viewer: moderator })).status).toBe(
      404,
    );
    expect((await postForm(HIDE, { hidden: "perhaps" }, { viewer: moderator })).status).toBe(422);
  });
});
