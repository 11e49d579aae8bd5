import pg from "pg";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { loadDemo } from "@/prisma/seed";
import { collectTags } from "@/server/cache/tags";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { readStatistics } from "./queries";

siteDatabase();
const query = vi.spyOn(pg.Client.prototype, "query");

beforeAll(async () => {
  await loadDemo(pool());
  const gone = { archivedAt: new Date("2026-01-01"), participants: "danirus, danirus,someone[bot]" };
  await createPackage(db(), { ...gone, slug: "archived" });
  await createPackage(db(), { slug: "hidden", hiddenAt: new Date("2026-01-01") });
});

describe("statistics", () => {
  it("count what is listed, in one round trip", async () => {
    query.mockClear();
    const statistics = await readStatistics();
    expect(query).toHaveBeenCalledTimes(1);
    expect(statistics).toMatchObject({
      packages: { all: 74, archived: 1, deprecated: 0 },
      ...{ users: 0, grids: 53, cells: 118 },
    });
    expect(statistics.topGrids[0]?.count).toBeGreaterThanOrEqual(statistics.topGrids[1]?.count ?? 0);
    const sum = statistics.categories.reduce((total, { count }) => total + count, 0);
    expect(sum).toBe(74);
  });

  it("name people exactly as written, once a package, and no bots", async () => {
    const { contributors } = await readStatistics();
    const before = await db().package.count({ where: { participants: { contains: "danirus" } } });
    expect(contributors.find(({ name }) => name === "danirus")?.count ?? 1).toBe(before);
    expect(contributors.map(({ name }) => name)).not.toContain("dependabot[bot]");
    expect(contributors).toHaveLength(20);
  });

  it("count releases by the year of their date", async () => {
    const { id: packageId } = await db().package.findUniqueOrThrow({ where: { slug: "archived" } });
    const releasedAt = new Date("1999-12-31T23:30:00Z");
    await db().release.create({ data: { packageId, version: "1", releasedAt } });
    expect((await readStatistics()).releasesPerYear[0]).toEqual({ name: "1999", count: 1 });
  });

  it("declare what they are made of", async () => {
    await collectTags(async (collected) => {
      await readStatistics();
      expect([...collected].sort()).toEqual(["categories", "grids", "packages", "statistics", "users"]);
    });
  });
});
