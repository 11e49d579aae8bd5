import { beforeEach, describe, expect, it } from "vitest";
import { runMigrations } from "graphile-worker";
import { createPackage } from "@/prisma/factories/package";
import { db, pool } from "@/server/db";
import { siteDatabase } from "@/tests/site-database";
import { queueRefresh, refreshPriorities, refreshStateOf } from "./queue";

const database = siteDatabase();

type JobRow = { key: string; priority: number; payload: { packageId: number } };

async function jobs(): Promise<JobRow[]> {
  const { rows } = await pool().query<JobRow>(
    `SELECT jobs.key, jobs.priority, stored.payload FROM graphile_worker.jobs
     JOIN graphile_worker._private_jobs AS stored USING (id)`,
  );
  return rows;
}

describe("queueRefresh", () => {
  let id: number;

  beforeEach(async () => {
    ({ id } = await createPackage(db()));
  });

  it("keeps the request where no worker has ever run", async () => {
    await queueRefresh(pool(), id);
    expect((await refreshStateOf(id)).state).toBe("waiting");
    await runMigrations({ connectionString: database.url });
  });

  it("adds one job for all who ask, at the best of their places", async () => {
    await queueRefresh(pool(), id, { priority: refreshPriorities.webhook });
    await db().$transaction((tx) => queueRefresh(tx, id));
    await queueRefresh(pool(), id, { priority: refreshPriorities.schedule });
    expect(await jobs()).toEqual([{ key: `refresh-package:${id}`, priority: 0, payload: { packageId: id } }]);
  });

  it("says nothing of a package that nobody asked for", async () => {
    expect(await refreshStateOf(id)).toMatchObject({ state: "none", changed: [] });
  });
});
