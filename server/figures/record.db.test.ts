import { describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { testDatabase } from "@/tests/prisma";
import { recordFigures } from "./record";

const connections = testDatabase();

const fetched = { stars: 12, forks: 3, downloadsPerMonth: 900, score: 71, lastFetchedAt: new Date() };
const figuresOf = (packageId: number) =>
  connections.db.dailyFigure.findMany({ where: { packageId }, orderBy: { day: "asc" } });
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("recordFigures", () => {
  it("keeps a row a day, and of one day what was said last", async () => {
    const { id } = await createPackage(connections.db, fetched);
    expect(await recordFigures(connections.pool, "2026-02-14", [id])).toBe(1);
    expect(await recordFigures(connections.pool, "2026-02-14", [id])).toBe(0);
    await connections.db.package.update({ where: { id }, data: { stars: 13 } });
    expect(await recordFigures(connections.pool, "2026-02-14", [id])).toBe(1);
    await recordFigures(connections.pool, "2026-02-15", [id]);
    const kept = { packageId: id, stars: 13, forks: 3, downloads: 900, score: 71 };
    expect(await figuresOf(id)).toEqual([
      { ...kept, day: day("2026-02-14") },
      { ...kept, day: day("2026-02-15") },
    ]);
  });

  it("takes the zeros of one that was never fetched for nothing", async () => {
    const { id } = await createPackage(connections.db, {
      stars: 0,
      forks: 0,
      score: 40,
      lastFetchedAt: null,
    });
    const unknown = await createPackage(connections.db, { stars: 0, forks: 0, lastFetchedAt: null });
    expect(await recordFigures(connections.pool, "2026-02-14", [id, unknown.id])).toBe(1);
    expect(await figuresOf(id)).toMatchObject([{ stars: null, forks: null, downloads: null, score: 40 }]);
  });

  it("keeps nothing of one that is deleted, or not there", async () => {
    const { id } = await createPackage(connections.db, { ...fetched, deletedAt: new Date() });
    expect(await recordFigures(connections.pool, "2026-02-14", [id, 0])).toBe(0);
  });
});
