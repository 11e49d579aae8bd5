import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Actor } from "@/server/accounts/policy";
import { readChangeFilters } from "@/lib/change-filters";
import { inChange } from "@/server/changes/change";
import { record } from "@/server/changes/record";
import { db } from "@/server/db";
import { actorOf } from "@/tests/actors";
import { siteDatabase } from "@/tests/site-database";
import { findRevision, listChanges, listHistory } from "./queries";

siteDatabase();

type Entry = Parameters<typeof record>[1];
let ada: Actor;
let [packageId, gridId, categoryId] = [0, 0, 0];

beforeAll(async () => {
  ada = actorOf((await createUser(db(), { username: "ada" })).id);
  packageId = (await createPackage(db(), { slug: "huey", title: "Huey" })).id;
  gridId = (await createGrid(db(), { slug: "queues", title: "Queues" })).id;
  categoryId = (await createCategory(db(), { slug: "apps", title: "Apps" })).id;
});

beforeEach(() => db().revision.deleteMany());

/** Writes down that somebody changed something, and answers the change's number. */
async function change(entry: Partial<Entry>, reason = ""): Promise<string> {
  const about = { kind: "package", id: packageId, packageId } as const;
  const usual: Entry = {
    ...about,
    action: "update",
    before: { title: "a" },
    after: { title: "b" },
    ...entry,
  };
  await inChange({ actor: ada, reason }, (made) => record(made, usual));
  return String((await db().revision.findFirstOrThrow({ orderBy: { id: "desc" } })).id);
}

const changes = async (raw: Record<string, string> = {}) => listChanges(readChangeFilters(raw));
const titles = async (raw: Record<string, string> = {}) =>
  (await changes(raw)).items.map(({ title }) => title);

describe("the changes of the site", () => {
  it("say who did what to what, newest first", async () => {
    const cell = { featureId: 1, feature: "Async", packageId, package: "huey", value: "yes", note: "" };
    await change({}, "It had another name.");
    await change({
      kind: "grid_package",
      id: 5,
      gridId,
      action: "create",
      before: null,
      after: { package: "huey" },
    });
    await change({ kind: "element", id: 7, gridId, before: cell, after: { ...cell, value: "no" } });
    await change({ kind: "category", id: categoryId, packageId: null });
    const { items } = await changes();
    expect(items.map(({ title }) => title)).toEqual([
      "ada changed the category Apps",
      "ada changed the cell Async × Huey in Queues",
      "ada put the package Huey into Queues",
      "ada changed the package Huey",
    ]);
    expect(items.at(-1)).toMatchObject({
      reason: "It had another name.",
      who: { name: "ada", href: "/profiles/ada/" },
      sentence: { subject: { href: "/packages/p/huey/" } },
      differences: [{ label: "title" }],
    });
  });

  it.each([
    ["kind", { kind: "grid" }, 1],
    ["what was done", { action: "create" }, 1],
    ["the person", { person: "ada" }, 3],
    ["a person of whom nobody knows", { person: "nobody" }, 0],
    ["the entry", { entry: "queues" }, 1],
    ["the entry's old name", { entry: "old-queues" }, 1],
    ["an entry of which nobody knows", { entry: "unknown" }, 0],
    ["the day", { since: "2026-01-01" }, 3],
    ["a day to come", { since: "9999-01-01" }, 0],
    ["all of it", { kind: "grid", person: "ada", entry: "queues", since: "2026-01-01", action: "update" }, 1],
  ])("are narrowed by %s", async (_, raw, count) => {
    await db().redirect.deleteMany();
    await db().redirect.create({ data: { kind: "grid", slug: "old-queues", gridId } });
    await change({});
    await change({ action: "create", before: null });
    await change({ kind: "grid", id: gridId, packageId: null, gridId });
    expect(await titles(raw)).toHaveLength(count);
  });

  it("tell nothing of reports, links that await a decision, accounts and drafts", async () => {
    const kinds = ["flag", "site", "user", "notice", "post"] as const;
    const ids = await Promise.all(
      kinds.map((kind) => change({ kind, id: 1, before: null, after: { title: "x" } })),
    );
    expect(await titles()).toEqual([]);
    expect((await listHistory({ packageId }, 1)).total).toBe(0);
    for (const id of ids) expect(await findRevision(id)).toBeNull();
  });

  it("leave out packages that moderators hide, whose own history goes on", async () => {
    const hidden = await createPackage(db(), { hiddenAt: new Date("2026-01-01") });
    const id = await change({ id: hidden.id, packageId: hidden.id });
    expect(await titles()).toEqual([]);
    expect((await listHistory({ packageId: hidden.id }, 1)).items).toMatchObject([{ id }]);
  });

  it("lead nowhere where something was deleted, or somebody has left", async () => {
    const gone = await createPackage(db(), { title: "Gone", deletedAt: new Date("2026-01-01") });
    const left = await createUser(db(), { username: "left", isActive: false });
    await inChange({ actor: actorOf(left.id) }, (made) =>
      record(made, {
        kind: "package",
        id: gone.id,
        packageId: gone.id,
        action: "delete",
        before: { title: "Gone" },
        after: null,
      }),
    );
    await change({
      kind: "feature",
      id: 3,
      packageId: null,
      gridId,
      action: "delete",
      before: { title: "Async" },
      after: null,
    });
    await change({
      kind: "category",
      id: 999,
      packageId: null,
      before: { title: "Old" },
      action: "delete",
      after: null,
    });
    const { items } = await changes();
    expect(items.map(({ title, who, sentence }) => [title, who.href, sentence.subject.href])).toEqual([
      ["ada deleted the category Old", "/profiles/ada/", null],
      ["ada deleted the feature Async from Queues", "/profiles/ada/", null],
      ["left deleted the package Gone", null, null],
    ]);
  });

  it("go on from page to page without gap or repetition", async () => {
    await db().$executeRaw`
      INSERT INTO revision (subject_kind, subject_id, package_id, action, before, after)
      SELECT 'package', ${packageId}, ${packageId}, 'update', '{"title": "a"}', '{"title": "b"}' FROM generate_series(1, 120)`;
    const first = await changes();
    const second = await changes({ before: first.older ?? "" });
    const third = await changes({ before: second.older ?? "" });
    const ids = [first, second, third].flatMap(({ items }) => items.map(({ id }) => Number(id)));
    expect([first, second, third].map(({ items }) => items.length)).toEqual([50, 50, 20]);
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect([new Set(ids).size, third.older]).toEqual([120, null]);
    expect(await listHistory({ packageId }, 3)).toMatchObject({
      total: 120,
      pageCount: 3,
      items: { length: 20 },
    });
  });
});

describe("a change that undoes another one", () => {
  it("names it, and is named by it", async () => {
    const id = await change({ action: "create", before: null });
    const revertsId = BigInt(id);
    await inChange({ actor: ada, reason: "", revertsId }, (made) =>
      record(made, {
        kind: "package",
        id: packageId,
        packageId,
        action: "delete",
        before: { title: "b" },
        after: null,
      }),
    );
    const { items } = await changes({ action: "revert" });
    expect(items).toMatchObject([{ title: "ada deleted the package Huey", revertsId: id }]);
    expect(await findRevision(id)).toMatchObject({ revertedById: items[0]?.id });
  });
});
