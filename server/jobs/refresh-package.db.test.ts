import { makeWorkerUtils } from "graphile-worker";
import { describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { db, pool } from "@/server/db";
import { takeLease } from "@/server/refresh/lease";
import { refreshStateOf } from "@/server/refresh/queue";
import { siteDatabase } from "@/tests/site-database";
import { refreshOne } from "./refresh-package";

const database = siteDatabase();

async function jobs() {
  const { rows } = await pool().query<{ payload: unknown; inMinutes: number }>(
    `SELECT payload, round(extract(epoch FROM run_at - now()) / 60)::int AS "inMinutes"
     FROM graphile_worker._private_jobs ORDER BY id`,
  );
  return rows;
}

describe("refresh-package", () => {
  it("is put off while somebody else is at it, or a host has no time for long", async () => {
    const queue = await makeWorkerUtils({ connectionString: database.url });
    await queue.migrate();
    await queue.release();
    const { id } = await createPackage(db(), { repositoryUrl: "https://github.com/o/n", forge: "github" });
    const lease = await takeLease(pool(), id);
    expect(await refreshOne.run(pool(), { packageId: id })).toEqual({ putOff: 1 });
    expect(await jobs()).toEqual([{ payload: { packageId: id }, inMinutes: 0 }]);

    await pool().query("DELETE FROM graphile_worker._private_jobs");
    await pool().query("UPDATE package_refresh SET leased_until = NULL");
    expect(lease).not.toBeNull();
    const pausedUntil = new Date(Date.now() + 30 * 60_000);
    await db().hostBudget.create({ data: { host: "github.com", pausedUntil } });
    expect(await refreshOne.run(pool(), { packageId: id })).toMatchObject({ putOff: 1 });
    expect(await jobs()).toEqual([{ payload: { packageId: id, kinds: ["forge"] }, inMinutes: 30 }]);
    expect((await refreshStateOf(id)).state).toBe("waiting");
  });

  it("has nothing to do for a package that is gone", async () => {
    expect(await refreshOne.run(pool(), { packageId: 999_999 })).toEqual({ absent: 1 });
    await expect(refreshOne.run(pool(), { packageId: "1" })).rejects.toThrow();
  });
});
