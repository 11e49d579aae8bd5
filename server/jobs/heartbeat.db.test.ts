import { makeWorkerUtils } from "graphile-worker";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { queueRefresh } from "@/server/refresh/queue";
import { testDatabase } from "@/tests/prisma";
import { giveBack, startHeartbeat } from "./heartbeat";

const connections = testDatabase();
const silent = pino({ level: "silent" });

describe("giveBack", () => {
  it("gives back what dead workers had begun, and nothing of those that live", async () => {
    const { db, pool, url } = connections;
    const queue = await makeWorkerUtils({ connectionString: url });
    await queue.migrate();
    await queue.release();
    const [dead, living] = [await createPackage(db), await createPackage(db)];
    for (const [{ id }, worker] of [
      [dead, "pool-dead"],
      [living, "pool-living"],
    ] as const) {
      await queueRefresh(pool, id);
      await pool.query(
        `UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() - interval '2 minutes'
         WHERE key = 'refresh-package:' || $2::int`,
        [worker, id],
      );
    }
    await pool.query("UPDATE package_refresh SET leased_until = now() + interval '5 minutes'");
    const end = await startHeartbeat(pool, "pool-living", silent);
    expect(await giveBack(pool)).toBe(1);
    expect(await giveBack(pool)).toBe(0);
    await end();

    const { rows } = await pool.query(
      `SELECT locked_by, leased_until IS NOT NULL AS leased FROM graphile_worker._private_jobs AS jobs
       JOIN package_refresh AS r ON r.package_id = (jobs.payload ->> 'packageId')::int ORDER BY package_id`,
    );
    expect(rows).toEqual([
      { locked_by: null, leased: false },
      { locked_by: "pool-living", leased: true },
    ]);
    expect(await db.workerHeartbeat.count()).toBe(0);
  });
});
