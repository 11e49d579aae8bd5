import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { type Cluster, startCluster } from "@/scripts/database/cluster";
import { addressOf, newDataDir, type Started, startSite } from "@/tests/installation";

const folder = newDataDir();
const databaseFolder = path.join(folder, "database");
const password = "only-for-this-test";
let cluster: Cluster;
let site: Started;
let address: string;

beforeAll(async () => {
  await ensureBuild({ onProgress: () => undefined });
  fs.mkdirSync(databaseFolder, { mode: 0o711 });
  cluster = await startCluster({ folder: databaseFolder, password });
  site = startSite({ DATABASE_URL: cluster.url, DATA_DIR: folder });
  address = await addressOf(site);
});

afterAll(async () => {
  site.child.kill("SIGTERM");
  await site.ended;
  await cluster.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const PAGE = "/packages/p/django-comments-xtd/";
const UNSHARED_PAGE = "/packages/?unknown=1";
const V4 = "/api/v4/packages/1083/";
const paths = ["/", PAGE, UNSHARED_PAGE, V4, "/api/v3/packages/django-comments-xtd/", "/health/"];
const browser = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

const ask = (requestPath: string, headers: Record<string, string> = {}) =>
  fetch(address + requestPath, { headers });
const statuses = () => Promise.all(paths.map(async (one) => [one, (await ask(one)).status]));
const allAre = (status: number) => paths.map((one) => [one, status]);

type Health = { status: string; checks: Record<string, { status: string }> };
const health = async () => (await (await ask("/health/")).json()) as Health;

it("is 503 while the database is away, whoever asks for whatever, and 200 once it is back", async () => {
  expect(await statuses()).toEqual(allAre(200));
  expect(await health()).toMatchObject({ status: "ok" });
  expect(await (await ask("/health/", browser)).text()).toContain("All is well");

  await cluster.stop();
  await expect.poll(statuses).toEqual(allAre(503));
  for (const one of paths) {
    const answer = await ask(one);
    expect(answer.headers.get("cache-control"), one).toBe("no-store");
    if (one !== "/health/") expect(answer.headers.get("retry-after"), one).toBe("5");
  }
  expect(Object.keys((await (await ask(V4)).json()) as object)).toEqual(["detail"]);
  for (const one of [PAGE, UNSHARED_PAGE, V4]) {
    const text = await (await ask(one, browser)).text();
    expect(text, one).toContain("The catalogue is out of reach for the moment");
    expect(text, one).toContain("</footer>");
  }
  const { status, checks } = await health();
  expect(status).toBe("failing");
  expect(Object.values(checks).map((check) => check.status)).toEqual(["failing", "failing", "failing"]);
  const page = await ask("/health/", browser);
  expect([page.status, await page.text()]).toEqual([503, expect.stringContaining("Something is not well")]);

  cluster = await startCluster({ folder: databaseFolder, password, port: cluster.port });
  await expect.poll(statuses, { timeout: 30_000 }).toEqual(allAre(200));
  expect(await health()).toMatchObject({ status: "ok" });
  expect(site.child.exitCode).toBeNull();
});
