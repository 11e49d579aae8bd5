import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { openDataDir } from "@/scripts/data-dir/data-dir";
import { embeddedDatabaseUrl } from "@/scripts/data-dir/embedded-database";
import { readRunning } from "@/scripts/data-dir/installation-lock";
import {
  addressOf,
  newDataDir,
  processesNaming,
  startCommand,
  type Started,
  startSite,
} from "@/tests/installation";

const dataDir = newDataDir();
const folders = [dataDir];
const started: Started[] = [];

const start = (env: Record<string, string> = {}) => {
  const site = startSite({ DATA_DIR: dataDir, ...env });
  started.push(site);
  return site;
};

async function end(site: Started, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  site.child.kill(signal);
  return site.ended;
}

async function sql(text: string): Promise<pg.QueryResult<{ count: number }>> {
  const port = readRunning(openDataDir(dataDir))?.databasePort ?? 0;
  const client = new pg.Client({ connectionString: embeddedDatabaseUrl(openDataDir(dataDir), port) });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}

const statusOf = async (address: string) => (await fetch(`${address}/`)).status;

// Built here once, so that no test's time is a build's.
beforeAll(async () => {
  await ensureBuild({ onProgress: console.log });
});

afterEach(async () => {
  await Promise.all(started.splice(0).map((site) => end(site)));
});

afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
});

it("answers at the printed address, on the demo catalogue, and leaves no process behind", async () => {
  const site = start();
  expect(await statusOf(await addressOf(site))).toBe(200);
  expect(site.output().match(/^· .*/gm)).toEqual(
    expect.arrayContaining([
      "· Creating the database",
      "· Bringing the database's tables up to date",
      "· Loading the demo catalogue",
    ]),
  );
  expect((await sql("SELECT count(*)::int FROM package")).rows[0]?.count).toBeGreaterThan(70);
  expect(processesNaming(dataDir)).not.toEqual([]);
  expect(await end(site)).toBe(0);
  expect(processesNaming(dataDir)).toEqual([]);
});

it("keeps its secrets to itself", () => {
  for (const name of ["secret", "database-password"]) {
    expect(fs.statSync(path.join(dataDir, name)).mode & 0o777).toBe(0o600);
  }
});

it("starts again warm: nothing is created, brought up to date, loaded or built", async () => {
  const site = start();
  await addressOf(site);
  // Whatever takes long is announced by a line that begins like this. How long it takes: `npm run bench`.
  expect(site.output()).not.toMatch(/^· /m);
});

it("refuses a second instance on the same data, and serves on", async () => {
  const address = await addressOf(start());
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`already running at ${address}`);
  expect(await statusOf(address)).toBe(200);
});

it("says that a port is taken, and by what to replace it", async () => {
  const { port } = new URL(await addressOf(start()));
  const other = newDataDir();
  folders.push(other);
  const second = start({ DATA_DIR: other, PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Port ${port} is taken`);
  expect(processesNaming(other)).toEqual([]);
});

it("runs several instances with databases of their own from one checkout", async () => {
  const other = newDataDir();
  folders.push(other);
  const [first, second] = await Promise.all([
    addressOf(start()),
    addressOf(start({ DATA_DIR: other, DEMO: "0" })),
  ]);
  expect(first).not.toBe(second);
  expect([await statusOf(first), await statusOf(second)]).toEqual([200, 200]);
});

it("recovers after it was killed, with its data", async () => {
  const killed = start();
  await addressOf(killed);
  await sql("UPDATE package SET stars = 424242 WHERE id = (SELECT min(id) FROM package)");
  await end(killed, "SIGKILL");
  expect(processesNaming(dataDir)).not.toEqual([]);
  expect(await statusOf(await addressOf(start()))).toBe(200);
  const { rows } = await sql("SELECT count(*)::int FROM package WHERE stars = 424242");
  expect(rows[0]?.count).toBe(1);
});

it("ends in order while it is still making the database, and can be started again", async () => {
  const other = newDataDir();
  folders.push(other);
  const site = start({ DATA_DIR: other });
  await expect.poll(site.output, { timeout: 30_000, interval: 5 }).toContain("tables up to date");
  expect(await end(site)).toBe(0);
  expect(site.output()).not.toContain("✖");
  expect(processesNaming(other)).toEqual([]);
  expect(await statusOf(await addressOf(start({ DATA_DIR: other })))).toBe(200);
});

it("recovers after it was killed while it was making the database", async () => {
  const other = newDataDir();
  folders.push(other);
  const site = start({ DATA_DIR: other });
  await expect.poll(site.output, { timeout: 30_000, interval: 5 }).toContain("tables up to date");
  await end(site, "SIGKILL");
  expect(await statusOf(await addressOf(start({ DATA_DIR: other })))).toBe(200);
});

it("ends with the npm that started it", async () => {
  const npm = startCommand("npm", ["start"], { DATA_DIR: dataDir });
  started.push(npm);
  await addressOf(npm);
  await end(npm);
  await expect.poll(() => processesNaming(dataDir), { timeout: 20_000 }).toEqual([]);
});

it("says which database it cannot reach", async () => {
  const site = start({ DATABASE_URL: "postgresql://nobody:hidden@127.0.0.1:1/nothing" });
  expect(await site.ended).toBe(1);
  expect(site.output()).toContain("Nothing answers there");
  expect(site.output()).not.toContain("hidden");
});

it.runIf(process.getuid?.() === 0)("keeps data where the database's user can enter", async () => {
  const privateDir = newDataDir();
  fs.chmodSync(privateDir, 0o700);
  folders.push(privateDir);
  const site = start({ DATA_DIR: privateDir, DEMO: "0" });
  await addressOf(site);
  const place = fs.readFileSync(path.join(privateDir, "database-folder"), "utf8").trim();
  folders.push(place);
  expect(site.output()).toContain(place);
  expect(await end(site)).toBe(0);
});
