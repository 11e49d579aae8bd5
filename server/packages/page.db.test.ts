import { beforeAll, describe, expect, it } from "vitest";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { findPackagePage } from "./page";

siteDatabase();
const day = new Date("2026-01-02T00:00:00Z");
const ids = { full: 0, category: 0, grid: 0, first: 0, gone: 0 };

beforeAll(async () => {
  const client = db();
  const category = await createCategory(client, { slug: "apps" });
  const full = await createPackage(client, {
    slug: "full",
    title: "Full",
    categoryId: category.id,
    stars: 1_234_567,
    commitsLastWeek: new Date("2026-02-15"),
    commitsPerWeek: [1, 2],
    classifiers: ["Framework :: Django :: 5.2"],
  });
  const release = await client.release.create({
    data: { packageId: full.id, version: "2.0", releasedAt: day, developmentStatus: 5 },
  });
  await client.package.update({ where: { id: full.id }, data: { latestReleaseId: release.id } });
  const user = await createUser(client);
  await client.usage.create({ data: { packageId: full.id, userId: user.id } });
  await client.favorite.create({ data: { packageId: full.id, userId: user.id } });
  const other = await createPackage(client, { slug: "hidden", hiddenAt: day });
  await createPackage(client, { slug: "deleted", deletedAt: day });
  const grid = await createGrid(client, { title: "Forms", slug: "forms", packageIds: [full.id, other.id] });
  const first = await createGrid(client, { title: "Widgets", slug: "widgets", packageIds: [full.id] });
  await client.gridPackage.updateMany({ where: { gridId: grid.id }, data: { position: 1 } });
  const gone = await createGrid(client, { slug: "gone", packageIds: [full.id], deletedAt: day });
  await client.packageSite.createMany({
    data: [
      { packageId: full.id, title: "Zoo", url: "https://zoo.example/", status: "approved" },
      { packageId: full.id, title: "aviary", url: "https://aviary.example/", status: "approved" },
      { packageId: full.id, title: "Pending", url: "https://spam.example/" },
      { packageId: full.id, title: "Rejected", url: "https://spam.example/", status: "rejected" },
    ],
  });
  await client.packageSource.create({
    data: { packageId: full.id, kind: "forge", fetchedAt: day, failures: 2, lastError: "502" },
  });
  await client.packageOverride.create({ data: { packageId: full.id, fact: "licence", value: "MIT" } });
  Object.assign(ids, { full: full.id, category: category.id, grid: grid.id, first: first.id, gone: gone.id });
});

describe("findPackagePage", () => {
  it("knows which participants have an account here that is in use, by their names on its own host", async () => {
    const account = async (username: string, isActive: boolean, names: object) => {
      const { id: userId } = await createUser(db(), { username, isActive });
      await db().profile.create({ data: { userId, ...names } });
    };
    await account("ann.home", true, { githubAccount: "Ann" });
    await account("elsewhere", true, { gitlabAccount: "bob" });
    await account("left", false, { githubAccount: "carl" });
    await createPackage(db(), { slug: "named", forge: "github", participants: "ANN, bob,carl,joann" });
    expect((await findPackagePage("named"))?.profiles).toEqual(new Map([["ann", "ann.home"]]));
  });

  it("reads a package with everything that belongs to it", async () => {
    const entry = await findPackagePage("full");
    expect(entry).toMatchObject({
      title: "Full",
      stars: 1_234_567,
      licence: "MIT",
      category: { slug: "apps" },
      latestRelease: { version: "2.0", releasedAt: day, releasedPrecision: "instant", developmentStatus: 5 },
      replacedBy: null,
      usageCount: 1,
      favoriteCount: 1,
      commitsPerWeek: [1, 2],
      classifiers: ["Framework :: Django :: 5.2"],
      sources: [{ kind: "forge", fetchedAt: day, failures: 2, lastError: "502", lastErrorAt: null }],
      overrides: [{ fact: "licence" }],
    });
  });

  it("has its grids in the order in which it was put into them, with how much they compare, without deleted ones", async () => {
    expect((await findPackagePage("full"))?.grids).toEqual([
      { id: ids.first, title: "Widgets", slug: "widgets", packageCount: 1 },
      { id: ids.grid, title: "Forms", slug: "forms", packageCount: 1 },
    ]);
  });

  it("shows only the sites that were approved, by title", async () => {
    expect((await findPackagePage("full"))?.sites.map(({ title }) => title)).toEqual(["aviary", "Zoo"]);
  });

  it("hands a day over as its midnight in UTC, wherever the server stands", async () => {
    expect((await findPackagePage("full"))?.commitsLastWeek).toEqual(new Date("2026-02-15T00:00:00Z"));
  });

  it("knows nothing of unknown, deleted and differently written slugs", async () => {
    await expect(findPackagePage("unknown")).resolves.toBeNull();
    await expect(findPackagePage("deleted")).resolves.toBeNull();
    await expect(findPackagePage("Full")).resolves.toBeNull();
  });

  it("shows a hidden package to those who have its address", async () => {
    await expect(findPackagePage("hidden")).resolves.not.toBeNull();
  });

  it("declares the package, its category, grids and replacement, and nothing for an unknown slug", async () => {
    const replacement = await createPackage(db(), { slug: "newer" });
    const old = await createPackage(db(), { slug: "older", replacedById: replacement.id });
    const declared = (slug: string) =>
      collectTags(async (tags) => findPackagePage(slug).then(() => [...tags].sort()));

    await expect(declared("older")).resolves.toEqual(
      [`category:${old.categoryId}`, `package:${old.id}`, `package:${replacement.id}`, "products"].sort(),
    );
    await expect(declared("full")).resolves.toEqual(
      [
        `category:${ids.category}`,
        `package:${ids.full}`,
        "products",
        // A deleted grid that comes back stands on the page again.
        ...[`grid:${ids.grid}`, `grid:${ids.first}`, `grid:${ids.gone}`],
      ].sort(),
    );
    await expect(declared("unknown")).resolves.toEqual([]);
  });
});
