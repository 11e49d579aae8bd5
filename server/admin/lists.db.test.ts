import { beforeAll, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { listStaffGrids } from "@/server/admin/grid-list";
import { gridList, packageList } from "@/server/admin/list-choices";
import { listLog, readLogFilters } from "@/server/admin/log";
import { listStaffPackages } from "@/server/admin/package-list";
import { listFlags, listSites } from "@/server/admin/queues";
import { countOddities, countWaiting } from "@/server/admin/waiting";
import { db } from "@/server/db";
import { listUsers } from "@/server/users/queries";
import { userList } from "@/server/users/list-choices";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";

siteDatabase();

const at = new Date("2026-01-01");
const fresh = { lastFetchedAt: new Date(), repositoryUrl: "https://example.com/x" };
const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);

beforeAll(async () => {
  await createPackage(db(), { slug: "usual", title: "100% usual", stars: 1, ...fresh });
  await createPackage(db(), { slug: "hidden", title: "B", stars: 9, ...fresh, hiddenAt: at });
  await createPackage(db(), { slug: "deleted", title: "C", ...fresh, deletedAt: at });
  const old = await createPackage(db(), { slug: "old", title: "D", archivedAt: at, deprecatedAt: at });
  await createGrid(db(), { slug: "locked", isLocked: true, packageIds: [old.id] });
  await createGrid(db(), { slug: "empty", isHeader: true });
  await createGrid(db(), { id: 99, slug: "grid~99", title: "Z", isPlaceholder: true });
  await createGrid(db(), { slug: "gone", deletedAt: at });
  const { id: userId } = await createUser(db(), {
    username: "ada",
    email: "ada@example.com",
    role: "administrator",
  });
  await createUser(db(), { username: "old", email: null, isImported: true, isActive: false });
  await db().packageFlag.create({ data: { packageId: old.id, userId, reason: "Spam" } });
  const site = { packageId: old.id, title: "Shop", url: "https://shop.example/" };
  await db().packageSite.createMany({
    data: [
      site,
      { ...site, url: "https://other.example/", status: "approved", decidedById: userId, decidedAt: at },
    ],
  });
});

describe("the staff's lists", () => {
  const base = { text: "", page: 1 };

  it.each([
    ["all", "title", ["usual", "hidden", "old"]],
    ["all", "stars", ["hidden", "usual", "old"]],
    ["hidden", "changed", ["hidden"]],
    ["deleted", "changed", ["deleted"]],
    ["deprecated", "newest", ["old"]],
    ["archived", "changed", ["old"]],
    ["bare", "changed", ["old"]],
    ["stale", "changed", ["old"]],
  ] as const)("show packages that are %s, by %s", async (state, sort, expected) => {
    expect(slugs(await listStaffPackages({ ...base, state, sort }))).toEqual(expected);
  });

  it("find a text as it is, and page", async () => {
    const find = (text: string, page = 1) => listStaffPackages({ text, page, state: "all", sort: "title" });
    expect(slugs(await find("0%"))).toEqual(["usual"]);
    expect(slugs(await find("USU_"))).toEqual([]);
    expect(await find("", 2)).toMatchObject({ items: [], pageCount: 1 });
  });

  it("know every state and order that they offer", async () => {
    for (const state of packageList.states)
      for (const sort of packageList.sorts) await listStaffPackages({ ...base, state, sort });
    for (const state of userList.states)
      for (const sort of userList.sorts) await listUsers({ ...base, state, sort });
    for (const sort of gridList.sorts) await listStaffGrids({ ...base, state: "all", sort });
    const found = await Promise.all(
      gridList.states.map(async (state) => slugs(await listStaffGrids({ ...base, state, sort: "title" }))),
    );
    const [all, locked, header, deleted, empty, placeholder] = found;
    expect([all?.length, locked, header, deleted, empty, placeholder]).toEqual([
      3,
      ["locked"],
      ["empty"],
      ["gone"],
      ["empty", "grid~99"],
      ["grid~99"],
    ]);
  });

  it("find people, and those whom nobody has claimed", async () => {
    const names = async (state: (typeof userList.states)[number], text = "") =>
      (await listUsers({ ...base, text, state, sort: "name" })).items.map(({ username }) => username);
    expect(await names("all", "ada@")).toEqual(["ada"]);
    expect([await names("staff"), await names("closed"), await names("unclaimed")]).toEqual([
      ["ada"],
      ["old"],
      ["old"],
    ]);
  });

  it("show what waits, and what was decided, and by whom", async () => {
    expect((await listFlags({ ...base, state: "open", sort: "oldest" })).items).toMatchObject([
      { slug: "old", by: "ada", reason: "Spam", decidedBy: null },
    ]);
    const site = async (state: "pending" | "approved") =>
      (await listSites({ ...base, state, sort: "newest" })).items.map(({ decidedBy }) => decidedBy);
    expect([await site("pending"), await site("approved")]).toEqual([[null], ["ada"]]);
    expect(await countWaiting()).toEqual({ flags: 1, sites: 1 });
    expect(await countOddities()).toEqual({
      hidden: 1,
      bare: 1,
      stale: 1,
      empty: 2,
      placeholder: 1,
      unclaimed: 1,
      // Two share a repository, whose host nobody knows.
      questions: 4,
      failedJobs: 0,
    });
  });
});

it("the log tells of what no public page does, narrowed to whom and what", async () => {
  const ada = viewerOf(await db().user.findUniqueOrThrow({ where: { username: "ada" } }));
  const other = await createUser(db(), { username: "mia" });
  await postForm("/admin/banners/add/", { kind: "info", text: "Hello <b>" }, { viewer: ada });
  await postForm(`/admin/users/${other.id}/close/`, {}, { viewer: ada });
  const told = async (raw: Record<string, string>) =>
    (await listLog(readLogFilters(raw))).items.map(
      ({ who, sentence: { verb, noun, subject }, isUndoable }) =>
        `${who.name} ${verb} ${noun} ${subject.name} ${isUndoable}`,
    );
  const banner = "ada added banner Hello <b> true";
  const account = "ada changed account mia true";
  expect(await told({})).toEqual([account, banner]);
  expect(await told({ kind: "notice", person: "ada" })).toEqual([banner]);
  expect(await told({ person: "nobody" })).toEqual([]);
  expect(await told({ since: "2999-01-01" })).toEqual([]);
  expect(await told({ until: "2000-01-01" })).toEqual([]);
  expect(await told({ kind: "'", since: "soon", before: "x" })).toEqual([account, banner]);
});
