import { makeWorkerUtils } from "graphile-worker";
import { pino } from "pino";
import { describe, expect, it, vi } from "vitest";
import { createUser } from "@/prisma/factories/user";
import { testDatabase } from "@/tests/prisma";
import { cleanUp } from "./clean-up";
import type { Job } from "./job";
import { runJob } from "./run-job";
import { crontab } from "./schedule";
import { startWorker } from "./worker";

const connections = testDatabase();
const silent = pino({ level: "silent" });

describe("the worker", () => {
  it("does a queued job and keeps how it went", async () => {
    const { db, url } = connections;
    const user = await createUser(db);
    const session = { userId: user.id, createdAt: new Date(), updatedAt: new Date() };
    await db.session.create({ data: { ...session, token: "old", expiresAt: new Date("2020-01-01") } });
    await db.session.create({ data: { ...session, token: "live", expiresAt: new Date("2999-01-01") } });
    await db.importProgress.createMany({
      data: [
        { origin: "given up", state: {}, updatedAt: new Date("2020-01-01") },
        { origin: "under way", state: {} },
      ],
    });
    await db.webhookDelivery.createMany({
      data: [{ id: "github old", receivedAt: new Date("2020-01-01") }, { id: "github new" }],
    });

    await db.hostBudget.createMany({
      data: [{ host: "forgotten.example", updatedAt: new Date("2020-01-01") }, { host: "asked.example" }],
    });

    const worker = await startWorker(url, silent);
    try {
      const queue = await makeWorkerUtils({ connectionString: url });
      await queue.addJob(cleanUp.name, {});
      await vi.waitFor(
        async () => {
          const run = await db.jobRun.findUnique({ where: { job: cleanUp.name } });
          expect(run?.finishedAt).toBeInstanceOf(Date);
        },
        { timeout: 10_000 },
      );
      await queue.release();
    } finally {
      await worker.stop();
    }

    expect(await db.session.findMany({ select: { token: true } })).toEqual([{ token: "live" }]);
    const run = await db.jobRun.findUniqueOrThrow({ where: { job: cleanUp.name } });
    expect(run.summary).toEqual({ sessions: 1, verifications: 0, imports: 1, reports: 1, hosts: 1 });
    expect(await db.hostBudget.findMany({ select: { host: true } })).toEqual([{ host: "asked.example" }]);
    expect(run.lastError).toBeNull();
  });

  it("says that it lives by the name under which it holds jobs, and takes it back when it ends", async () => {
    const { db, url } = connections;
    const worker = await startWorker(url, silent);
    expect(await db.workerHeartbeat.findMany({ select: { workerId: true } })).toEqual([
      { workerId: expect.stringMatching(/^pool-/) as unknown },
    ]);
    await worker.stop();
    expect(await db.workerHeartbeat.count()).toBe(0);
  });

  it("knows its schedule", async () => {
    const worker = await startWorker(connections.url, silent);
    await worker.stop();
    const { rows } = await connections.pool.query<{ identifier: string }>(
      "SELECT identifier FROM graphile_worker._private_known_crontabs ORDER BY identifier",
    );
    expect(rows.map(({ identifier }) => identifier)).toEqual([
      "check-links",
      "clean-up",
      "refresh-cycles",
      "refresh-scores",
      "refresh-search-weights",
      "refresh-stale",
      "thin-figures",
    ]);
    expect(crontab().split("\n")).toEqual([
      "17 * * * * clean-up ?fill=1d&max=5&jobKey=clean-up",
      "*/5 * * * * refresh-stale ?fill=1d&max=5&jobKey=refresh-stale",
      "23 3 * * * refresh-search-weights ?fill=1d&max=5&jobKey=refresh-search-weights",
      "8,23,38,53 * * * * check-links ?fill=1d&max=5&jobKey=check-links",
      "41 23 * * * refresh-cycles ?fill=1d&max=5&jobKey=refresh-cycles",
      "4 0 * * * refresh-scores ?fill=1d&max=5&jobKey=refresh-scores",
      "34 0 * * * thin-figures ?fill=1d&max=5&jobKey=thin-figures",
    ]);
  });
});

describe("runJob", () => {
  const failing = (run: Job["run"], timeLimitMs = 1000): Job => ({ name: "failing", timeLimitMs, run });

  it("keeps the error of a job that fails, and lets the queue see it", async () => {
    const job = failing(() => Promise.reject(new Error("no such host")));
    await expect(runJob(job, connections.pool, {})).rejects.toThrow("no such host");
    const run = await connections.db.jobRun.findUniqueOrThrow({ where: { job: "failing" } });
    expect(run).toMatchObject({ lastError: "no such host", summary: null });
  });

  it("gives up a job that takes too long, and tells it", async () => {
    let given: AbortSignal | undefined;
    const job = failing((_pool, _payload, signal) => {
      given = signal;
      return new Promise(() => undefined);
    }, 20);
    await expect(runJob(job, connections.pool, {})).rejects.toThrow("took longer than 0.02 s");
    expect(given?.aborted).toBe(true);
  });
});
