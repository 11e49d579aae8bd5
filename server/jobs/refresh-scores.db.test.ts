import { pino } from "pino";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { loadDemo } from "@/prisma/seed";
import { setClock } from "@/server/clock";
import { readScores } from "@/server/packages/scores";
import { testDatabase } from "@/tests/prisma";
import { isUnscored, refreshScores } from "./refresh-scores";
import { startWorker } from "./worker";

const connections = testDatabase();
let restoreClock = () => undefined as void;
afterEach(() => restoreClock());
beforeAll(() => loadDemo(connections.pool));

async function runOn(day: string) {
  restoreClock();
  restoreClock = setClock(() => new Date(`${day}T00:04:00Z`));
  return refreshScores.run(connections.pool, {});
}

describe("refresh-scores", () => {
  it("is asked for where a worker starts and finds that no package has a score", async () => {
    expect(await isUnscored(connections.pool)).toBe(true);
    const worker = await startWorker(connections.url, pino({ level: "silent" }));
    try {
      await vi.waitFor(async () => expect(await isUnscored(connections.pool)).toBe(false), {
        timeout: 10_000,
      });
    } finally {
      await worker.stop();
    }
  });

  it("stores what pages of that day show, and writes only what differs", async () => {
    await runOn("2026-02-16");
    expect(await runOn("2026-02-16")).toEqual({ seen: 73, changed: 0 });
    const stored = await connections.db.package.findMany({ select: { id: true, score: true } });
    const ids = stored.map(({ id }) => id);
    const shown = await readScores(ids, { on: "2026-02-16", client: connections.pool });
    expect(stored).toEqual(ids.map((id) => ({ id, score: shown.get(id)?.total ?? null })));
    const { changed } = await runOn("2031-02-16");
    expect(changed).toBeGreaterThan(30);
  });

  it("records the day's score of each", async () => {
    await runOn("2031-02-16");
    const day = new Date("2031-02-16T00:00:00Z");
    const recorded = await connections.db.dailyFigure.findMany({
      where: { day, score: { not: null } },
      select: { packageId: true, score: true },
      orderBy: { packageId: "asc" },
    });
    const stored = await connections.db.package.findMany({
      where: { score: { not: null } },
      select: { id: true, score: true },
      orderBy: { id: "asc" },
    });
    expect(recorded).toEqual(stored.map(({ id, score }) => ({ packageId: id, score })));
    expect(recorded.length).toBeGreaterThan(60);
  });

  it("goes through more packages than one batch holds", async () => {
    const { categoryId } = await createPackage(connections.db);
    await connections.pool.query(
      `INSERT INTO package (title, slug, category_id, last_commit_at, last_fetched_at, participants)
       SELECT 'Many ' || n, 'many-' || n, $1, now(), now(), 'ann' FROM generate_series(1, 1100) AS n`,
      [categoryId],
    );
    expect(await runOn("2031-02-16")).toEqual({ seen: 1174, changed: 1100 });
  });

  it("keeps no score where too little is known", async () => {
    const { id } = await createPackage(connections.db, { score: 49 });
    await runOn("2031-02-16");
    expect((await connections.db.package.findUniqueOrThrow({ where: { id } })).score).toBeNull();
  });
});
