import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { inAnswerScope } from "@/server/answer-scope";
import { collectTags } from "@/server/cache/tags";
import { db } from "@/server/db";
import { listBanners } from "@/server/notices/banners";
import { readScores } from "@/server/packages/scores";
import { siteDatabase } from "@/tests/site-database";
import { readComparison } from "./comparison";
import { findGrid } from "./queries";

siteDatabase();
/** Whatever asks PostgreSQL goes through here; each call is a round trip. */
const query = vi.spyOn(pg.Client.prototype, "query");
const gone = new Date("2026-01-02T00:00:00Z");
const ids = { grid: 0, few: 0, many: 0 };

beforeAll(async () => {
  const client = db();
  const many = await createPackage(client, { slug: "many", stars: 9, commitsPerWeek: [1, 2] });
  const few = await createPackage(client, {
    slug: "few",
    stars: 3,
    classifiers: ["Framework :: Django :: 5.2"],
  });
  const hidden = await createPackage(client, { slug: "hidden", hiddenAt: gone });
  const deleted = await createPackage(client, { slug: "deleted", deletedAt: gone });
  const packageIds = [few.id, many.id, hidden.id, deleted.id];
  const grid = await createGrid(client, { slug: "compared", packageIds });
  Object.assign(ids, { grid: grid.id, few: few.id, many: many.id });
  const release = await client.release.create({
    data: {
      packageId: few.id,
      version: "2.0",
      releasedAt: gone,
      releasedPrecision: "day",
      developmentStatus: 5,
    },
  });
  await client.package.update({ where: { id: few.id }, data: { latestReleaseId: release.id } });
  const user = await createUser(client);
  await client.usage.create({ data: { packageId: many.id, userId: user.id } });
});

describe("a comparison", () => {
  it("has the packages that are listed, most stars first, with their figures", async () => {
    const { columns } = await readComparison(ids.grid);
    expect(columns).toMatchObject([
      { slug: "many", commitsPerWeek: [1, 2], usageCount: 1, latestRelease: null },
      {
        slug: "few",
        classifiers: ["Framework :: Django :: 5.2"],
        usageCount: 0,
        latestRelease: { version: "2.0", releasedAt: gone, releasedPrecision: "day", developmentStatus: 5 },
      },
    ]);
    const scores = await readScores([ids.many, ids.few]);
    expect(columns.map(({ score }) => score)).toEqual(columns.map(({ id }) => scores.get(id)?.total));
  });

  it("has features in their order, and cells by feature and column, without empty ones", async () => {
    const client = db();
    const [column] = (await readComparison(ids.grid)).columns;
    const gridPackageId = column?.columnId ?? 0;
    const later = await client.feature.create({ data: { gridId: ids.grid, title: "Types", position: 2 } });
    const first = await client.feature.create({ data: { gridId: ids.grid, title: "Async", position: 1 } });
    await client.element.createMany({
      data: [
        { gridId: ids.grid, featureId: first.id, gridPackageId, text: "yes", checkedVersion: "1.1" },
        { gridId: ids.grid, featureId: later.id, gridPackageId, text: "" },
      ],
    });
    const { features, cells } = await readComparison(ids.grid);
    expect(features.map(({ title }) => title)).toEqual(["Async", "Types"]);
    expect(cells.get(first.id)?.get(gridPackageId)).toEqual({
      text: "yes",
      note: "",
      sourceUrl: "",
      checkedVersion: "1.1",
    });
    expect(cells.get(later.id)).toBeUndefined();
  });

  it("depends on the grid, and on what each package says itself", async () => {
    const declared = await collectTags((tags) => readComparison(ids.grid).then(() => [...tags]));
    expect(declared).toEqual(
      expect.arrayContaining([`grid:${ids.grid}`, `package:${ids.few}`, `package:${ids.many}`, "products"]),
    );
  });

  it("is read in five round trips, with the grid itself and the page's banners among them", async () => {
    query.mockClear();
    await inAnswerScope(async () => {
      const grid = await findGrid("compared");
      await Promise.all([grid && readComparison(grid.id), listBanners()]);
    });
    expect(query).toHaveBeenCalledTimes(5);
  });
});
