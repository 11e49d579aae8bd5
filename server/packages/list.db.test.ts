import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { type PackageFilters, readPackageFilters } from "@/lib/package-filters";
import { packageSorts } from "@/lib/package-sort";
import { type RawSearchParams } from "@/lib/search-params";
import { createCategory } from "@/prisma/factories/category";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { collectTags } from "@/server/cache/tags";
import { setClock } from "@/server/clock";
import { db } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { listPackages } from "./list";

siteDatabase();

/** Whatever asks PostgreSQL goes through here, the object mapper too; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");

const on = new Date("2026-06-15T12:00:00Z");
const gone = new Date("2026-01-02T00:00:00Z");
const ids = { apps: 0, other: 0, grid: 0 };
const classifiers = (framework: string[], language: string[]) => [
  "Programming Language :: Python :: 3",
  ...framework.map((version) => `Framework :: Django :: ${version}`),
  ...language.map((version) => `Programming Language :: Python :: ${version}`),
];

beforeAll(async () => {
  const restore = setClock(() => on);
  const client = db();
  ids.apps = (await createCategory(client, { slug: "apps", titlePlural: "Apps" })).id;
  ids.other = (await createCategory(client, { slug: "other", titlePlural: "Others" })).id;
  const apps = { categoryId: ids.apps, forge: "github", repositoryUrl: "https://github.com/a/b" };
  const other = { categoryId: ids.other };
  const fresh = await createPackage(client, {
    ...apps,
    slug: "fresh",
    title: "Fresh",
    stars: 90,
    licence: "MIT License",
    classifiers: classifiers(["5.2", "4.2"], ["3.13"]),
    lastCommitAt: new Date("2026-06-01T00:00:00Z"),
    downloadsPerMonth: 5,
  });
  const release = await client.release.create({
    data: { packageId: fresh.id, version: "1.0", developmentStatus: 5 },
  });
  await client.package.update({ where: { id: fresh.id }, data: { latestReleaseId: release.id } });
  await createPackage(client, {
    ...apps,
    slug: "covered",
    title: "100% covered",
    stars: 50,
    licence: "MIT OR Apache-2.0",
    classifiers: classifiers(["5.2"], ["3.12"]),
    lastCommitAt: new Date("2025-06-14T00:00:00Z"),
    archivedAt: gone,
  });
  const snake = await createPackage(client, {
    ...other,
    slug: "snake",
    title: "snake_case",
    description: "Forms for all",
    stars: 70,
    licence: "UNKNOWN",
    downloadsPerMonth: 9,
    archivedAt: gone,
    deprecatedAt: gone,
  });
  await createPackage(client, { ...apps, slug: "hidden", stars: 80, hiddenAt: gone });
  await createPackage(client, { ...apps, slug: "deleted", stars: 80, deletedAt: gone });
  ids.grid = (await createGrid(client, { slug: "grid", packageIds: [snake.id] })).id;
  const user = await createUser(client);
  await client.usage.create({ data: { packageId: snake.id, userId: user.id } });
  return restore;
});

const ask = (raw: RawSearchParams = {}): PackageFilters => readPackageFilters(raw);
const slugs = async (raw: RawSearchParams, scope = {}) =>
  (await listPackages(ask(raw), scope)).items.map(({ slug }) => slug);

describe("listPackages", () => {
  it("lists what is neither hidden nor deleted, most stars first", async () => {
    const list = await listPackages(ask());
    expect(list.items.map(({ slug }) => slug)).toEqual(["fresh", "snake", "covered"]);
    expect(list).toMatchObject({ total: 3, pageCount: 1 });
  });

  it.each<[RawSearchParams, string[]]>([
    [{ q: "FORMS" }, ["snake"]],
    [{ q: "%" }, ["covered"]],
    [{ q: "e_c" }, ["snake"]],
    [{ q: "\\" }, []],
    [{ category: "apps" }, ["fresh", "covered"]],
    [{ category: ["apps", "other"] }, ["fresh", "snake", "covered"]],
    [{ category: "no-such" }, []],
    [{ status: "living" }, ["fresh"]],
    [{ status: "archived" }, ["covered"]],
    [{ status: "deprecated" }, ["snake"]],
    [{ maintained: "year" }, ["fresh"]],
    [{ stable: "yes" }, ["fresh"]],
    [{ licence: "mit" }, ["fresh", "covered"]],
    [{ licence: ["apache", "unknown"] }, ["snake", "covered"]],
    [{ framework: "5.2" }, ["fresh", "covered"]],
    [{ framework: "5.2", language: "3.12" }, ["covered"]],
    [{ host: "github" }, ["fresh", "covered"]],
    [{ host: "none" }, ["snake"]],
    [{ sort: "title" }, ["covered", "fresh", "snake"]],
    [{ sort: "-downloads" }, ["snake", "fresh", "covered"]],
    [{ sort: "downloads" }, ["fresh", "snake", "covered"]],
    [{ sort: "-usage_count" }, ["snake", "fresh", "covered"]],
    [{ sort: "stars" }, ["covered", "snake", "fresh"]],
  ])("understands %j", async (raw, expected) => {
    await expect(slugs(raw)).resolves.toEqual(expected);
  });

  it.each(packageSorts)("knows the order %s", async (sort) => {
    await expect(slugs({ sort })).resolves.toHaveLength(3);
  });

  it("keeps to a category, a grid, or what a search found, in its order", async () => {
    await expect(slugs({}, { categoryId: ids.other })).resolves.toEqual(["snake"]);
    await expect(slugs({}, { gridId: ids.grid })).resolves.toEqual(["snake"]);
    const all = await listPackages(ask());
    const found = all.items.map(({ id }) => id).reverse();
    const list = await listPackages(readPackageFilters({}, "relevance"), { ids: found });
    expect(list.items.map(({ id }) => id)).toEqual(found);
  });

  it("has nothing beyond the end, and still says how many pages there are", async () => {
    await expect(listPackages(ask({ page: "2" }))).resolves.toMatchObject({ items: [], pageCount: 1 });
  });

  it("follows what changes", async () => {
    const { id } = await createPackage(db(), { slug: "brief", stars: 99 });
    await expect(slugs({})).resolves.toContain("brief");
    const { id: releaseId } = await db().release.create({ data: { packageId: id, version: "1" } });
    await db().package.update({ where: { id }, data: { latestReleaseId: releaseId } });
    await db().release.update({ where: { id: releaseId }, data: { developmentStatus: 6 } });
    await expect(slugs({ stable: "yes" })).resolves.toEqual(["brief", "fresh"]);
    const user = await createUser(db());
    await db().favorite.create({ data: { packageId: id, userId: user.id } });
    await expect(slugs({ sort: "likes" })).resolves.toEqual(["fresh", "snake", "covered", "brief"]);
    await db().package.update({ where: { id }, data: { hiddenAt: gone } });
    await expect(slugs({})).resolves.not.toContain("brief");
    await db().package.delete({ where: { id } });
  });

  it("declares the tags of lists, of what scores are measured against, and of who uses or likes where the order depends on it", async () => {
    const declared = (raw: RawSearchParams, scope = {}) =>
      collectTags(async (tags) => listPackages(ask(raw), scope).then(() => [...tags].sort()));
    await expect(declared({})).resolves.toEqual(
      expect.arrayContaining(["categories", "packages", "products"]),
    );
    await expect(declared({ sort: "-usage" })).resolves.toContain("usages");
    await expect(declared({ sort: "-likes" })).resolves.toContain("favorites");
    await expect(declared({}, { gridId: ids.grid })).resolves.toContain(`grid:${ids.grid}`);
  });

  it("asks the database three times, with a text", async () => {
    query.mockClear();
    await listPackages(ask({ licence: "mit", framework: "5.2", q: "e" }));
    expect(query).toHaveBeenCalledTimes(3);
  });
});

describe("the counts of what may be chosen", () => {
  const countsOf = async (raw: RawSearchParams) => {
    const { counts } = await listPackages(ask(raw));
    return Object.fromEntries(
      Object.entries(counts.of).map(([facet, values]) => [
        facet,
        Object.fromEntries(values.map(({ value, count }) => [value, count])),
      ]),
    );
  };

  it("say how many packages each value has", async () => {
    await expect(countsOf({})).resolves.toEqual({
      category: { apps: 2, other: 1 },
      status: { living: 1, archived: 1, deprecated: 1 },
      maintained: { year: 1 },
      stable: { yes: 1 },
      licence: { mit: 2, apache: 1, unknown: 1 },
      framework: { "4.2": 1, "5.2": 2 },
      language: { "3": 2, "3.12": 1, "3.13": 1 },
      host: { github: 2, none: 1 },
    });
  });

  it("apply what is chosen of the other facets, not of their own", async () => {
    await expect(countsOf({ licence: "apache" })).resolves.toMatchObject({
      licence: { mit: 2, apache: 1, unknown: 1 },
      status: { archived: 1 },
      language: { "3.12": 1 },
    });
    await expect(countsOf({ framework: "4.2" })).resolves.toMatchObject({
      framework: { "4.2": 1, "5.2": 2 },
      language: { "3": 1, "3.13": 1 },
      category: { apps: 1 },
    });
  });
});
