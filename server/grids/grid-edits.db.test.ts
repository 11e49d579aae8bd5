import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createUser } from "@/prisma/factories/user";
import type { Actor } from "@/server/accounts/policy";
import { inChange } from "@/server/changes/change";
import { db } from "@/server/db";
import { findRenamed } from "@/server/redirects/queries";
import { actorOf } from "@/tests/actors";
import { siteDatabase } from "@/tests/site-database";
import { addGrid } from "./add";
import { deleteGrid, restoreGrid } from "./delete";
import { editGrid, setGridStanding } from "./edit";

siteDatabase();

let [member, moderator]: [Actor, Actor] = [actorOf(0), actorOf(0)];
beforeAll(async () => {
  member = actorOf((await createUser(db())).id);
  moderator = actorOf((await createUser(db())).id, "moderator");
});

const lastRevision = () => db().revision.findFirst({ orderBy: { id: "desc" } });

describe("adding a grid", () => {
  it("makes a slug of its title, and writes down who made it and why", async () => {
    const { id, slug } = await inChange({ actor: member, reason: "wanted" }, (change) =>
      addGrid(change, { title: " Fêtes & queues ", description: "What <b>runs</b> later." }),
    );
    expect(slug).toBe("fetes-queues");
    const stored = await db().grid.findUniqueOrThrow({ where: { id } });
    expect(stored).toMatchObject({ title: "Fêtes & queues", createdById: member.id, isLocked: false });
    expect(await lastRevision()).toMatchObject({
      subjectKind: "grid",
      subjectId: id,
      gridId: id,
      action: "create",
      actorId: member.id,
      reason: "wanted",
      before: null,
      after: { title: "Fêtes & queues", slug: "fetes-queues", description: "What <b>runs</b> later." },
    });
  });

  it.each([
    ["no title", { title: " " }, "title"],
    ["a title too long", { title: "x".repeat(101) }, "title"],
    ["a title without anything for a slug", { title: "格子" }, "slug"],
    ["a slug with a space", { title: "A", slug: "a b" }, "slug"],
    ["a slug that is a word of addresses", { title: "A", slug: "Feature" }, "slug"],
    ["a description too long", { title: "A", slug: "long", description: "x".repeat(1_001) }, "description"],
  ])("refuses %s, and adds nothing", async (_, input, field) => {
    const before = await db().grid.count();
    await expect(inChange({ actor: member }, (change) => addGrid(change, input))).rejects.toMatchObject({
      code: "invalid",
      errors: { [field]: [expect.any(String)] },
    });
    expect(await db().grid.count()).toBe(before);
  });

  it("gives a slug to one of those who want it at the same moment", async () => {
    const wishes = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        inChange({ actor: member }, (change) => addGrid(change, { title: "T", slug: "wanted" })),
      ),
    );
    const refused = wishes.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(4);
    for (const wish of refused) {
      expect(wish).toMatchObject({ reason: { code: "invalid", errors: { slug: [expect.any(String)] } } });
    }
  });

  it("is refused to whom grids are restricted", async () => {
    const actor = actorOf(member.id, "member", { editsGrids: false });
    await expect(inChange({ actor }, (change) => addGrid(change, { title: "T" }))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("editing a grid", () => {
  let grid: { id: number; slug: string };
  beforeEach(async () => {
    grid = await createGrid(db(), { title: "Before", description: "Old" });
  });
  const edit = (input: Parameters<typeof editGrid>[2], actor = member) =>
    inChange({ actor }, (change) => editGrid(change, { id: grid.id }, input));
  const versionOf = async () => {
    const [row] = await db().$queryRaw<{ version: string }[]>`
      SELECT modified_at::text AS version FROM grid WHERE id = ${grid.id}`;
    return row?.version ?? "";
  };

  it("changes what is given, leaves the rest, and leads the old slug on", async () => {
    const read = await versionOf();
    await edit({ slug: "Better-Name", version: read });
    const stored = await db().grid.findUniqueOrThrow({ where: { id: grid.id } });
    expect(stored).toMatchObject({ title: "Before", description: "Old", slug: "better-name" });
    expect(stored.modifiedById).toBe(member.id);
    expect(await versionOf()).not.toBe(read);
    expect(await findRenamed("grid", grid.slug)).toBe("better-name");
    expect(await lastRevision()).toMatchObject({
      action: "update",
      before: { slug: grid.slug, title: "Before" },
      after: { slug: "better-name", title: "Before" },
    });
  });

  it("lets a name come back", async () => {
    await edit({ slug: "elsewhere" });
    await edit({ slug: grid.slug });
    expect(await findRenamed("grid", "elsewhere")).toBe(grid.slug);
    expect(await findRenamed("grid", grid.slug)).toBeNull();
  });

  it("writes nothing where nothing changes", async () => {
    const [version, revisions] = [await versionOf(), await db().revision.count()];
    await edit({ title: "Before", description: "Old" });
    expect([await versionOf(), await db().revision.count()]).toEqual([version, revisions]);
  });

  it("tells what somebody else has saved since", async () => {
    const read = await versionOf();
    await edit({ title: "Theirs", version: read });
    const mine = edit({ title: "Mine", version: read });
    await expect(mine).rejects.toMatchObject({
      code: "conflict",
      theirs: { title: "Theirs", description: "Old", version: await versionOf() },
    });
    await edit({ title: "Mine", version: await versionOf() });
    expect(await db().grid.findUniqueOrThrow({ where: { id: grid.id } })).toMatchObject({ title: "Mine" });
  });

  it("lets one of two who save at the same moment win", async () => {
    const version = await versionOf();
    const saves = await Promise.allSettled([
      edit({ title: "One", version }),
      edit({ title: "Two", version }),
    ]);
    expect(saves.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("refuses a slug that another grid had, whose links are out in the world, unless that one is deleted", async () => {
    const old = await createGrid(db(), { title: "Old", slug: "had-before" });
    await inChange({ actor: member }, (change) => editGrid(change, { id: old.id }, { slug: "has-now" }));
    const taking = () =>
      inChange({ actor: member }, (change) => addGrid(change, { title: "New", slug: "had-before" }));
    await expect(taking()).rejects.toMatchObject({
      errors: { slug: ["“Old” had this slug, and old links to it still lead there."] },
    });
    expect(await findRenamed("grid", "had-before")).toBe("has-now");
    await inChange({ actor: moderator }, (change) => deleteGrid(change, { id: old.id }));
    await expect(taking()).resolves.toMatchObject({ slug: "had-before" });
  });

  it("refuses a slug that another grid has, deleted or not", async () => {
    const other = await createGrid(db(), { deletedAt: new Date("2026-01-01") });
    await expect(edit({ slug: other.slug })).rejects.toMatchObject({
      errors: { slug: [expect.any(String)] },
    });
  });

  it("is refused while it is locked, for moderators too, and after it is deleted", async () => {
    await inChange({ actor: moderator }, (change) => setGridStanding(change, grid, { isLocked: true }));
    for (const actor of [member, moderator]) {
      await expect(edit({ title: "X" }, actor)).rejects.toMatchObject({ code: "forbidden" });
    }
    await inChange({ actor: moderator }, (change) => setGridStanding(change, grid, { isLocked: false }));
    await inChange({ actor: moderator }, (change) => deleteGrid(change, grid));
    await expect(edit({ title: "X" })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("the standing of a grid", () => {
  it("is changed by moderators only, and written down", async () => {
    const grid = await createGrid(db());
    const set = (actor: Actor, standing: { isLocked?: boolean; isHeader?: boolean }) =>
      inChange({ actor }, (change) => setGridStanding(change, { slug: grid.slug }, standing));
    await expect(set(member, { isLocked: true })).rejects.toMatchObject({ code: "forbidden" });
    await set(moderator, { isLocked: true });
    await set(moderator, { isHeader: true });
    expect(await db().grid.findUniqueOrThrow({ where: { id: grid.id } })).toMatchObject({
      isLocked: true,
      isHeader: true,
    });
    expect(await lastRevision()).toMatchObject({
      before: { isLocked: true, isHeader: false },
      after: { isLocked: true, isHeader: true },
    });
  });
});

describe("deleting a grid", () => {
  it("is for moderators, keeps all that stands in it, and is undone", async () => {
    const grid = await createGrid(db());
    await expect(inChange({ actor: member }, (change) => deleteGrid(change, grid))).rejects.toMatchObject({
      code: "forbidden",
    });
    await inChange({ actor: moderator }, (change) => deleteGrid(change, grid));
    expect(await lastRevision()).toMatchObject({
      action: "delete",
      after: null,
      before: { slug: grid.slug },
    });
    await expect(inChange({ actor: moderator }, (change) => deleteGrid(change, grid))).rejects.toMatchObject({
      code: "not_found",
    });
    await inChange({ actor: moderator }, (change) => restoreGrid(change, grid));
    expect(await db().grid.findUniqueOrThrow({ where: { id: grid.id } })).toMatchObject({ deletedAt: null });
    expect(await lastRevision()).toMatchObject({ action: "restore", before: null });
  });
});
