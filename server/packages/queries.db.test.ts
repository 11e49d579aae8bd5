import { beforeAll, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createPackage } from "@/prisma/factories/package";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findPackagePage, listNewestPackages, listPackages } from "./queries";

siteDatabase();
const gone = new Date("2026-01-02T00:00:00Z");
const everything = { page: 1, text: "", category: "" };
const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);

beforeAll(async () => {
  const client = db();
  const apps = await createCategory(client, { slug: "apps" });
  const inApps = { categoryId: apps.id };
  await createPackage(client, { ...inApps, slug: "popular", title: "Popular", stars: 90 });
  await createPackage(client, { ...inApps, slug: "percent", title: "100% covered", stars: 50 });
  await createPackage(client, {
    slug: "other",
    title: "snake_case",
    description: "Forms for all",
    stars: 70,
  });
  await createPackage(client, { ...inApps, slug: "hidden", title: "Hidden", stars: 80, hiddenAt: gone });
  await createPackage(client, { ...inApps, slug: "deleted", title: "Deleted", stars: 80, deletedAt: gone });
});

describe("findPackagePage", () => {
  it("reads a package with its category", async () => {
    await expect(findPackagePage("popular")).resolves.toMatchObject({
      title: "Popular",
      category: { slug: "apps" },
    });
  });

  it("knows nothing of unknown, deleted and differently written slugs", async () => {
    await expect(findPackagePage("unknown")).resolves.toBeNull();
    await expect(findPackagePage("deleted")).resolves.toBeNull();
    await expect(findPackagePage("Popular")).resolves.toBeNull();
  });

  it("shows a hidden package to those who have its address", async () => {
    await expect(findPackagePage("hidden")).resolves.not.toBeNull();
  });

  it("declares the package, its category and its replacement, and nothing for an unknown slug", async () => {
    const replacement = await createPackage(db(), { slug: "newer" });
    const old = await createPackage(db(), { slug: "older", replacedById: replacement.id });
    const declared = (slug: string) =>
      collectTags(async (tags) => findPackagePage(slug).then(() => [...tags].sort()));

    await expect(declared("older")).resolves.toEqual(
      [`category:${old.categoryId}`, `package:${old.id}`, `package:${replacement.id}`].sort(),
    );
    await expect(declared("unknown")).resolves.toEqual([]);
    await db().package.deleteMany({ where: { slug: { in: ["older", "newer"] } } });
  });
});

describe("listPackages", () => {
  it("lists what is neither hidden nor deleted, most stars first", async () => {
    const list = await listPackages(everything);
    expect(slugs(list)).toEqual(["popular", "other", "percent"]);
    expect(list).toMatchObject({ total: 3, pageCount: 1 });
  });

  it.each([
    ["FORMS", ["other"]],
    ["100%", ["percent"]],
    ["%", ["percent"]],
    ["_", ["other"]],
    ["\\", []],
    ["nothing like it", []],
  ])("finds %j as it is written, in title, slug and description", async (text, found) => {
    expect(slugs(await listPackages({ ...everything, text }))).toEqual(found);
  });

  it("narrows to a category, which may be unknown", async () => {
    expect(slugs(await listPackages({ ...everything, category: "apps" }))).toEqual(["popular", "percent"]);
    await expect(listPackages({ ...everything, category: "none" })).resolves.toMatchObject({
      total: 0,
      pageCount: 1,
    });
  });

  it("has no items beyond the end", async () => {
    await expect(listPackages({ ...everything, page: 2 })).resolves.toMatchObject({
      items: [],
      pageCount: 1,
    });
  });
});

it("lists the newest entries first", async () => {
  expect((await listNewestPackages(2)).map(({ slug }) => slug)).toEqual(["other", "percent"]);
});
