import { makeWorkerUtils, runMigrations } from "graphile-worker";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPackage } from "@/prisma/factories/package";
import { createUser } from "@/prisma/factories/user";
import type { Viewer } from "@/server/accounts/viewer";
import { listLog, readLogFilters } from "@/server/admin/log";
import { db, pool } from "@/server/db";
import { queueRefresh, refreshStateOf } from "@/server/refresh/queue";
import { postForm, viewerOf } from "@/tests/post-form";
import { siteDatabase } from "@/tests/site-database";
import { listHosts } from "./hosts";
import { jobList } from "./list-choices";
import { countFailedJobs, readSchedule } from "./overview";
import { listQueue } from "./queue-list";
import { refreshStale } from "./refresh-stale";

const site = siteDatabase();

let administrator: Viewer;
let moderator: Viewer;
let packageId = 0;

beforeAll(async () => {
  administrator = viewerOf(await createUser(db(), { role: "administrator", username: "ada" }));
  moderator = viewerOf(await createUser(db(), { role: "moderator" }));
  packageId = (await createPackage(db(), { slug: "rung", title: "Rung" })).id;
});

const send = (path: string, fields = {}, viewer: Viewer | null = administrator) =>
  postForm(`/admin/jobs/${path}`, fields, { viewer });

describe("where no worker has ever run", () => {
  it("there is nothing to see or to do", async () => {
    expect(await countFailedJobs()).toBe(0);
    expect((await readSchedule()).map(({ counts }) => counts.waiting)).not.toContain(1);
    const asked = { text: "", state: "failed", sort: "newest", page: 1 } as const;
    expect(await listQueue(asked)).toEqual({ items: [], total: 0, pageCount: 1 });
    for (const path of ["run/clean-up/", "failed/again/"]) expect((await send(path)).status, path).toBe(409);
    for (const path of ["queue/1/again/", "queue/1/give-up/"])
      expect((await send(path)).status, path).toBe(404);
    expect(await db().revision.count()).toBe(0);
    await runMigrations({ connectionString: site.url });
  });
});

describe("the queue", () => {
  let failed = 0;
  let waiting = 0;

  /** One of each kind: what a worker holds, what failed for good, what failed and what waits. */
  beforeEach(async () => {
    await db().revision.deleteMany();
    await pool().query("DELETE FROM graphile_worker._private_jobs");
    const queue = await makeWorkerUtils({ connectionString: site.url });
    failed = Number((await queue.addJob("refresh-package", { packageId }, { maxAttempts: 3 })).id);
    const again = await queue.addJob("check-links", [1]);
    const held = await queue.addJob("refresh-package", { packageId: "none" });
    waiting = Number((await queue.addJob("clean-up", {}, { priority: 3 })).id);
    await queue.permanentlyFailJobs([String(failed)], "no such host: example.org");
    await pool().query(
      "UPDATE graphile_worker._private_jobs SET attempts = 1, run_at = now() + interval '1 hour' WHERE id = $1",
      [again.id],
    );
    await pool().query(
      "UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'w' WHERE id = $1",
      [held.id],
    );
    await queue.release();
  });

  const idsOf = async (state: (typeof jobList.states)[number], text = "") =>
    (await listQueue({ text, state, sort: "newest", page: 1 })).items.map(({ id }) => Number(id));
  const failedIds = () => idsOf("failed");

  it("is counted by job, beside the schedule and the last run", async () => {
    await db().jobRun.upsert({
      where: { job: "clean-up" },
      create: { job: "clean-up", startedAt: new Date(), finishedAt: new Date(), summary: { sessions: 2 } },
      update: {},
    });
    const jobs = await readSchedule();
    const cleanUp = jobs.find(({ name }) => name === "clean-up");
    expect(cleanUp).toMatchObject({
      cron: "17 * * * *",
      lastError: null,
      summary: { sessions: 2 },
      counts: { waiting: 1, running: 0, again: 0, failed: 0 },
    });
    expect(cleanUp?.nextRunAt?.getUTCMinutes()).toBe(17);
    expect(await countFailedJobs()).toBe(1);
  });

  it("is listed by what became of it, and what it is about", async () => {
    for (const state of jobList.states)
      for (const sort of jobList.sorts)
        expect((await listQueue({ text: "", state, sort, page: 1 })).total, state).toBe(1);
    const { items } = await listQueue({ text: "rung", state: "failed", sort: "newest", page: 1 });
    expect(items).toMatchObject([
      {
        id: String(failed),
        package: "Rung",
        attempts: 3,
        maxAttempts: 3,
        lastError: "no such host: example.org",
      },
    ]);
    expect(await idsOf("failed", "such host")).toEqual([failed]);
    expect(await idsOf("failed", "other")).toEqual([]);
  });

  it.each(["run/clean-up/", "failed/again/", "again/", "give-up/"])(
    "is not for others to touch: %s",
    async (verb) => {
      const path = verb.includes("/again") || verb.startsWith("run") ? verb : `queue/${failed}/${verb}`;
      expect((await send(path, {}, null)).location).toMatch(/^\/login\/\?next=\/admin\/jobs\//);
      expect((await send(path, {}, moderator)).status).toBe(403);
      expect((await postForm(`/admin/jobs/${path}`, {}, { verb: "GET" })).status).toBe(303);
      expect(await failedIds()).toEqual([failed]);
      expect(await db().revision.count()).toBe(0);
    },
  );

  it("has what failed tried again, and the log tells by whom", async () => {
    const { location } = await send(`queue/${failed}/again/`, { back: "?state=failed&q=rung" });
    expect(location).toBe("/admin/jobs/queue/?state=failed&q=rung");
    expect(await failedIds()).toEqual([]);
    expect((await idsOf("waiting")).toSorted()).toEqual([failed, waiting].toSorted());
    const { items } = await listLog(readLogFilters({ kind: "job" }));
    expect(items).toMatchObject([
      { title: "ada tried again the job refresh-package", isPublic: false, isUndoable: false },
    ]);
    const revision = await db().revision.findFirstOrThrow();
    expect(revision.before).toEqual({
      title: "refresh-package",
      package: "rung",
      state: "failed",
      attempts: 3,
      error: "no such host: example.org",
    });
  });

  it("has all tried again that failed", async () => {
    const { location, headers } = await send("failed/again/");
    expect([location, decodeURIComponent(headers.get("set-cookie") ?? "")]).toEqual([
      "/admin/jobs/queue/",
      expect.stringContaining("1 job will be tried again."),
    ]);
    expect(await failedIds()).toEqual([]);
    expect(await db().revision.count()).toBe(1);
    await send("failed/again/");
    expect(await db().revision.count()).toBe(1);
  });

  it("loses what is given up", async () => {
    await send(`queue/${failed}/give-up/`);
    expect(await failedIds()).toEqual([]);
    expect((await send(`queue/${failed}/give-up/`)).status).toBe(404);
    expect(await db().revision.findFirstOrThrow()).toMatchObject({ subjectKind: "job", action: "delete" });
  });

  it("lets nobody wait for a refresh that is given up, nor is it queued again at once", async () => {
    const fresh = { forge: "github", lastFetchedAt: new Date() };
    const { id } = await createPackage(db(), { ...fresh, slug: "newly-asked" });
    await queueRefresh(pool(), id);
    const [queued] = await idsOf("waiting", "newly-asked");
    await send(`queue/${queued}/give-up/`);
    expect(await refreshStateOf(id)).toMatchObject({
      ...{ state: "finished", outcome: "failed", requestedAt: null },
      lastError: "It was taken out of the queue. It is fetched again when its turn comes.",
    });
    await refreshStale.run(pool(), {});
    expect(await idsOf("waiting", "newly-asked")).toEqual([]);
  });

  it("keeps what a worker is at", async () => {
    const [held] = await idsOf("running");
    for (const verb of ["again", "give-up"]) expect((await send(`queue/${held}/${verb}/`)).status).toBe(409);
    expect(await idsOf("running")).toEqual([held]);
  });

  it("knows no other job, and no other number", async () => {
    for (const path of [
      "run/refresh-package/",
      "run/drop-table/",
      "run/x'/",
      "queue/999999999/again/",
      "queue/x/give-up/",
    ])
      expect((await send(path)).status, path).toBe(404);
  });

  it("takes a job of the schedule, once however often it is asked to", async () => {
    await send("run/refresh-scores/");
    await send("run/refresh-scores/");
    const { items } = await listQueue({ text: "refresh-scores", state: "waiting", sort: "next", page: 1 });
    expect(items).toHaveLength(1);
    expect((await listLog(readLogFilters({ kind: "job" }))).items[0]?.title).toBe(
      "ada started the job refresh-scores",
    );
  });
});

it("hosts are listed with what they leave, those in trouble first", async () => {
  const later = new Date(Date.now() + 3_600_000);
  const before = new Date(Date.now() - 3_600_000);
  await db().hostBudget.createMany({
    data: [
      { host: "gitlab.com", failures: 0, remaining: 7, resetsAt: before, pausedUntil: before },
      { host: "github.com", remaining: 4_000, resetsAt: later },
      { host: "codeberg.org", failures: 2, lastError: "out of order (502)", pausedUntil: later },
    ],
  });
  const hosts = await listHosts();
  expect(hosts[0]).toMatchObject({ host: "codeberg.org", failures: 2, pausedUntil: later });
  const byName = new Map(hosts.map((host) => [host.host, host]));
  expect(byName.get("gitlab.com")).toMatchObject({ remaining: null, resetsAt: null, pausedUntil: null });
  expect(byName.get("github.com")).toMatchObject({ remaining: 4_000, limits: { reserve: 10 } });
});
