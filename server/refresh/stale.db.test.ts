import { makeWorkerUtils } from "graphile-worker";
import { beforeEach, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { refreshStale } from "@/server/jobs/refresh-stale";
import { testDatabase } from "@/tests/prisma";
import { queueRefresh } from "./queue";
import { hostsLeftAlone, listStale } from "./stale";

const connections = testDatabase();
const HOUR_MS = 3_600_000;

const fetchedHoursAgo = (hours: number, host: string) =>
  createPackage(connections.db, {
    repositoryUrl: `https://${host}/owner/name`,
    forge: host.split(".")[0],
    lastFetchedAt: new Date(Date.now() - hours * HOUR_MS),
  });

beforeEach(async () => {
  await connections.db.package.deleteMany();
  await connections.db.hostBudget.deleteMany();
});

describe("listStale", () => {
  it("takes the oldest of each host in turn, and leaves out what is fresh or can be asked nobody", async () => {
    const github = [await fetchedHoursAgo(90, "github.com"), await fetchedHoursAgo(80, "github.com")];
    const gitlab = await fetchedHoursAgo(30, "gitlab.com");
    await fetchedHoursAgo(2, "github.com");
    await createPackage(connections.db);
    const ids = await listStale(connections.pool, { hours: 24, limit: null });
    expect(ids).toEqual([github[0]?.id, gitlab.id, github[1]?.id]);
    expect(await listStale(connections.pool, { hours: 24, limit: 2 })).toEqual(ids.slice(0, 2));
  });

  it("leaves out hosts that are left alone or have no quota left, and what somebody is at", async () => {
    await fetchedHoursAgo(90, "codeberg.org");
    await fetchedHoursAgo(90, "github.com");
    const { id } = await fetchedHoursAgo(90, "gitlab.com");
    const until = new Date(Date.now() + HOUR_MS);
    await connections.db.hostBudget.create({ data: { host: "github.com", pausedUntil: until } });
    await connections.db.hostBudget.create({
      data: { host: "codeberg.org", remaining: 10, resetsAt: until },
    });
    await connections.db.packageRefresh.create({ data: { packageId: id, leasedUntil: until } });
    const without = await hostsLeftAlone(connections.pool);
    expect(without.toSorted()).toEqual(["codeberg.org", "github.com"]);
    expect(await listStale(connections.pool, { hours: 24, limit: null, without })).toEqual([]);
    const asked = { hours: 24, limit: null };
    expect(await listStale(connections.pool, asked)).toHaveLength(2);
    await connections.db.hostBudget.update({ where: { host: "codeberg.org" }, data: { remaining: 11 } });
    expect(await hostsLeftAlone(connections.pool)).toEqual(["github.com"]);
  });

  it("asks again whoever failed when its time has come, and finds requests that were lost", async () => {
    const failed = await fetchedHoursAgo(2, "github.com");
    const later = await fetchedHoursAgo(2, "github.com");
    const lost = await fetchedHoursAgo(2, "gitlab.com");
    const notAsked = await fetchedHoursAgo(2, "gitlab.com");
    await connections.db.packageRefresh.create({
      data: { packageId: notAsked.id, startedAt: new Date(), finishedAt: new Date() },
    });
    const source = (packageId: number, minutes: number) => ({
      ...{ packageId, kind: "forge" as const, failures: 1 },
      nextFetchAt: new Date(Date.now() + minutes * 60_000),
    });
    await connections.db.packageSource.createMany({
      data: [source(failed.id, -1), source(later.id, 10), source(notAsked.id, -1)],
    });
    await queueRefresh(connections.pool, lost.id);
    expect(new Set(await listStale(connections.pool, { hours: 24, limit: null }))).toEqual(
      new Set([failed.id, lost.id]),
    );
  });
});

describe("refresh-stale", () => {
  beforeEach(async () => {
    const queue = await makeWorkerUtils({ connectionString: connections.url });
    await queue.migrate();
    await queue.release();
    await connections.pool.query("DELETE FROM graphile_worker._private_jobs");
  });

  it("queues each package once, behind what people ask for", async () => {
    const { pool } = connections;
    await fetchedHoursAgo(90, "github.com");
    expect(await refreshStale.run(pool, {})).toEqual({ waiting: 0, queued: 1 });
    expect(await refreshStale.run(pool, {})).toEqual({ waiting: 1, queued: 0 });
    const { rows } = await pool.query(
      "SELECT priority FROM graphile_worker.jobs WHERE key LIKE 'refresh-package:%'",
    );
    expect(rows).toEqual([{ priority: 10 }]);
  });

  it("is not kept from others by what waits for a host, and tries again what the queue has given up", async () => {
    const { pool, db } = connections;
    const { categoryId } = await fetchedHoursAgo(90, "github.com");
    await db.package.createMany({
      data: Array.from({ length: 200 }, (_, number) => ({
        ...{ title: `${number}`, slug: `waits-${number}`, categoryId, forge: "github" },
        repositoryUrl: `https://github.com/waits/${number}`,
      })),
    });
    await refreshStale.run(pool, {});
    await pool.query("UPDATE graphile_worker._private_jobs SET run_at = now() + interval '1 hour'");
    await fetchedHoursAgo(50, "gitlab.com");
    expect(await refreshStale.run(pool, {})).toEqual({ waiting: 200, queued: 2 });
    await pool.query("UPDATE graphile_worker._private_jobs SET attempts = max_attempts");
    expect(await refreshStale.run(pool, {})).toEqual({ waiting: 0, queued: 200 });
  });
});
