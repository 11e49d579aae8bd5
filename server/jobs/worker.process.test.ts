import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cluster, startCluster } from "@/scripts/database/cluster";
import { prepareDatabase } from "@/scripts/database/prepare";
import { queueRefresh } from "@/server/refresh/queue";
import { newDataDir, startCommand, type Started } from "@/tests/installation";
import { addFleet } from "@/tests/sources/fleet";
import { startMadeUpHosts } from "@/tests/sources/made-up-hosts";
import { replaySettings } from "@/tests/sources/replay-server";

const FIRST = 12;
const ALL = 16;
const password = "only-for-this-test";
const folder = newDataDir();
const databaseFolder = path.join(folder, "database");
const workers: Started[] = [];
let cluster: Cluster;
let pool: pg.Pool;
let hosts: Awaited<ReturnType<typeof startMadeUpHosts>>;
let ids: number[];

beforeAll(async () => {
  fs.mkdirSync(databaseFolder, { mode: 0o711 });
  cluster = await startCluster({ folder: databaseFolder, password });
  await prepareDatabase(cluster.url, { demo: false, onProgress: () => undefined });
  pool = new pg.Pool({ connectionString: cluster.url, options: "-c TimeZone=UTC", max: 3 });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  hosts = await startMadeUpHosts();
  ids = await addFleet(pool, ALL);
});

afterAll(async () => {
  for (const { child } of workers) child.kill("SIGKILL");
  await Promise.all(workers.map(({ ended }) => ended));
  for (const host of Object.values(hosts)) await host.stop();
  await pool.end();
  await cluster.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function startWorkerProcess(): Promise<Started> {
  const worker = startCommand(process.execPath, ["scripts/bootstrap.mjs", "worker"], {
    DATABASE_URL: cluster.url,
    DATA_DIR: folder,
    SOURCE_LIMITS: "github.com=6000,pypi.org=6000,pypistats.org=6000",
    ...replaySettings(...Object.values(hosts)),
  });
  workers.push(worker);
  await expect.poll(worker.output, { timeout: 60_000 }).toContain("waiting for jobs");
  return worker;
}

const queue = async (some: readonly number[]) => {
  for (const id of some) await queueRefresh(pool, id);
};

const count = async (query: string): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${query}`);
  return rows[0]?.count ?? 0;
};

/** Packages that are known whole: what each source says, once. */
const whole = () =>
  count(`package WHERE commit_count = 100 + stars / 3 AND downloads_per_month = 10 * (stars / 3)
    AND 2 = (SELECT count(*) FROM release WHERE package_id = package.id)
    AND 1 = (SELECT count(*) FROM daily_figure WHERE package_id = package.id)`);

const refreshJobs = "graphile_worker.jobs WHERE task_identifier = 'refresh-package'";

it("loses nothing and does nothing twice where a worker is killed, and goes on after the database was away", async () => {
  const killed = await startWorkerProcess();
  hosts.github.fault = "silent";
  await queue(ids.slice(0, FIRST));
  await expect.poll(() => count(`${refreshJobs} AND locked_at IS NOT NULL`), { timeout: 30_000 }).toBe(4);
  killed.child.kill("SIGKILL");
  await killed.ended;
  hosts.github.fault = undefined;
  hosts.github.asked.splice(0);

  // As long after it as it takes to be sure that a worker is dead.
  await pool.query("UPDATE graphile_worker._private_jobs SET locked_at = locked_at - interval '2 minutes'");
  await pool.query("UPDATE worker_heartbeat SET seen_at = seen_at - interval '2 minutes'");
  await pool.query("UPDATE host_budget SET paused_until = NULL");
  const survivor = await startWorkerProcess();
  await expect.poll(whole, { timeout: 90_000 }).toBe(FIRST);
  expect(await count(refreshJobs)).toBe(0);
  const asked = hosts.github.paths.filter((one) => /^\/repos\/made-up\/package-\d+$/.test(one));
  expect(asked).toHaveLength(FIRST);

  await cluster.stop();
  cluster = await startCluster({ folder: databaseFolder, password, port: cluster.port });
  await expect.poll(() => queue(ids.slice(FIRST)).then(() => "queued", String)).toBe("queued");
  await expect.poll(whole, { timeout: 90_000 }).toBe(ALL);
  expect(survivor.child.exitCode).toBeNull();
});
