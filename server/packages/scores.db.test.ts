import pg from "pg";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import { loadDemo } from "@/prisma/seed";
import { collectTags } from "@/server/cache/tags";
import { setClock } from "@/server/clock";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { readScores } from "./scores";

siteDatabase();
const query = vi.spyOn(pg.Client.prototype, "query");
let restoreClock = () => undefined as void;
const setDay = (day: string) => {
  restoreClock();
  restoreClock = setClock(() => new Date(`${day}T09:00:00Z`));
};
afterEach(() => restoreClock());

let id = 0;
beforeAll(async () => {
  await loadDemo(pool());
  const entry = await createPackage(db(), {
    ...{
      slug: "widgets",
      stars: 120,
      lastCommitAt: new Date("2026-01-10T12:00:00Z"),
      downloadsPerMonth: 900,
    },
    ...{
      classifiers: ["Framework :: Django :: 5.2", "Programming Language :: Python :: 3.13"],
      licence: "MIT",
    },
    ...{ registryUrl: "widgets", registryVersion: "2.1", participants: "ann,ben", documentationUrl: "" },
    lastFetchedAt: new Date("2026-01-20T12:00:00Z"),
  });
  ({ id } = entry);
  const release = { packageId: id, version: "2.1", developmentStatus: 5, isYanked: true };
  const { id: latestReleaseId } = await db().release.create({ data: release });
  await db().package.update({ where: { id }, data: { latestReleaseId } });
  const user = await createUser(db());
  await db().usage.create({ data: { packageId: id, userId: user.id } });
});

describe("readScores", () => {
  it("reads every fact as it is stored", async () => {
    setDay("2026-02-16");
    const score = (await readScores([id])).get(id);
    const found = Object.fromEntries((score?.rules ?? []).map((rule) => [rule.id, rule.found]));
    expect(found).toEqual({
      standing: { code: "living" },
      maintained: { code: "worked-on", sign: "commit", at: new Date("2026-01-10T12:00:00Z") },
      index: { code: "yanked", version: "2.1" },
      stability: { code: "development-status", status: 5 },
      framework: { code: "states-supported", product: "Django", stated: ["5.2"], newest: "6.0" },
      language: { code: "states-supported", product: "Python", stated: ["3.13"], newest: "3.14" },
      stars: { code: "stars", stars: 120 },
      downloads: { code: "downloads", downloads: 900 },
      usages: { code: "usages", usages: 1 },
      documentation: { code: "undocumented" },
      licence: { code: "licensed", licence: "MIT" },
      people: { code: "people", people: 2, isComplete: true },
    });
  });

  it("takes one round trip for any number of packages, cycles included", async () => {
    const ids = (await db().package.findMany({ select: { id: true } })).map((entry) => entry.id);
    query.mockClear();
    expect((await readScores(ids)).size).toBe(74);
    expect(query).toHaveBeenCalledTimes(1);
  });

  it("ages by the day, not within it", async () => {
    const totalOn = async (day: string) => {
      setDay(day);
      return (await readScores([id])).get(id)?.total;
    };
    expect(await totalOn("2030-01-01")).toBeLessThan((await totalOn("2026-02-16")) ?? 0);
  });

  it("depends on the packages and on the products", async () => {
    await collectTags(async (collected) => {
      await readScores([id, 1083]);
      expect([...collected].sort()).toEqual(["package:1083", `package:${id}`, "products"].sort());
    });
  });

  it("knows nothing of packages that are not there", async () => {
    expect((await readScores([])).size).toBe(0);
    expect((await readScores([999_999])).size).toBe(0);
  });
});
