import { afterEach, describe, expect, it } from "vitest";
import { createGrid } from "@/prisma/factories/grid";
import { createPackage } from "@/prisma/factories/package";
import { setClock } from "@/server/clock";
import { testDatabase } from "@/tests/prisma";
import { refreshSearchWeights } from "./refresh-search-weights";

const connections = testDatabase();
let restoreClock = () => undefined as void;
afterEach(() => restoreClock());

const DAY_MS = 86_400_000;

async function runAt(time: Date) {
  restoreClock();
  restoreClock = setClock(() => time);
  return refreshSearchWeights.run(connections.pool, {});
}

async function weightOf(id: number) {
  const key = { kind_id: { kind: "package", id } } as const;
  return (await connections.db.searchEntry.findUniqueOrThrow({ where: key })).weight;
}

describe("refresh-search-weights", () => {
  it("lets a last commit age by the process's clock, and writes only what changes", async () => {
    const { db } = connections;
    const lastCommitAt = new Date("2030-01-01T00:00:00Z");
    const { id } = await createPackage(db, { description: "Ages.", lastCommitAt });
    const untouched = await createPackage(db, { description: "Has no commits." });
    const daysLater = (days: number) => new Date(lastCommitAt.getTime() + days * DAY_MS);

    // Not deprecated 20, a description 20, the commit 20, 10, 5 or nothing: parts of 160.
    const points = { 89: 60, 90: 50, 181: 50, 182: 45, 364: 45, 365: 40 };
    for (const [days, sum] of Object.entries(points)) {
      await runAt(daysLater(Number(days)));
      expect([days, await weightOf(id)]).toEqual([days, Math.floor((sum * 100) / 160)]);
    }
    expect(await weightOf(untouched.id)).toBe(25);
    expect(await runAt(daysLater(400))).toEqual({ seen: 2, changed: 0 });
  });

  it("goes through more packages than one batch holds", async () => {
    const { pool, db } = connections;
    const before = await db.searchEntry.count({ where: { kind: "package" } });
    const { categoryId } = await createPackage(db);
    await pool.query(
      `INSERT INTO package (title, slug, category_id, last_commit_at)
       SELECT 'Many ' || n, 'many-' || n, $1, '2031-01-01T00:00:00Z' FROM generate_series(1, 1200) AS n`,
      [categoryId],
    );
    await createGrid(db);
    const ran = await runAt(new Date("2032-06-01T00:00:00Z"));
    expect(ran).toEqual({ seen: before + 1201, changed: 1200 });
  });
});
