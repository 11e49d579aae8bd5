import fs from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { parseBrowsableText } from "@/server/imports/browsable-text";
import { importFrom } from "@/server/imports/import-from";
import { fileInTests } from "@/tests/conformance/files";
import { createTestDatabase, type TestDatabase } from "@/tests/database";
import { addressOf, newDataDir, startCommand, type Started, startSite } from "@/tests/installation";
import { replaySettings, ReplayServer } from "@/tests/sources/replay-server";

/** Two packages as the reference's own API showed them in February 2026. */
const documents = ["000_4aec80a2d545edcf.txt", "004_b3dab63e1f19d55d.txt"].map((name) =>
  fileInTests(`seeds/${name}`),
);
const WHEN = "2026-02-15T23:02:37Z";

type PackageJson = { id: number; slug: string; last_fetched: string; [field: string]: unknown };
const shown = documents.map((file) => parseBrowsableText(fs.readFileSync(file, "utf8")) as PackageJson);

/** All that is fetched goes; what people have said of an entry, and its grids, stay. */
const FORGET = `
  UPDATE package SET stars = 0, forks = 0, description = '', commits_per_week = '{}', commits_last_week = NULL,
    participants = '', registry_version = NULL, documentation_url = NULL, last_commit_at = NULL, last_fetched_at = NULL`;

const folder = newDataDir();
const hosts: ReplayServer[] = [];
let database: TestDatabase;
let site: Started;
let address: string;
let refreshed: Started;

beforeAll(async () => {
  await ensureBuild({ onProgress: () => undefined });
  database = await createTestDatabase();
  await importFrom(database.url, documents);
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(FORGET);
  await client.end();
  for (const host of ["github.com", "pypi.org", "pypistats.org"]) hosts.push(await ReplayServer.start(host));
  const env = { DATABASE_URL: database.url, DATA_DIR: folder, NOW: WHEN, ...replaySettings(...hosts) };
  site = startSite({ ...env, DEMO: "0", WORKER: "0" });
  address = await addressOf(site);
  refreshed = startCommand(process.execPath, ["scripts/bootstrap.mjs", "refresh", "--all"], env);
  await refreshed.ended;
});

afterAll(async () => {
  site.child.kill("SIGTERM");
  await site.ended;
  for (const host of hosts) await host.stop();
  await database.drop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const textOf = async (path: string) => (await fetch(address + path)).text();

describe("npm run refresh", () => {
  it("ends well, and sums up what it did", async () => {
    expect(await refreshed.ended, refreshed.output()).toBe(0);
    expect(refreshed.output()).toContain("refreshed 2 · unchanged 0 · failed 0");
  });

  it("asks six addresses for two sources of a package, and no more", () => {
    for (const { slug } of shown) {
      const asked = hosts.flatMap(({ paths }) => paths.filter((path) => path.includes(slug)));
      expect(asked).toHaveLength(6);
    }
  });

  it.each(shown)("brings $slug to what the reference shows of it", async ({ id, ...document }) => {
    const answer = JSON.parse(await textOf(`/api/v4/packages/${id}/`)) as PackageJson;
    // Addresses name the host that was asked.
    const links = { category: expect.any(String) as string, grids: expect.any(Array) as string[] };
    expect(answer).toEqual({ id, ...document, ...links, last_fetched: expect.any(String) as string });
    expect(Date.parse(answer.last_fetched)).toBeGreaterThan(Date.parse(WHEN) - 1);
  });

  it.each([
    ["django-comments-xtd", "38 commits in 52 weeks"],
    ["django-select2", "40 commits in 52 weeks"],
  ])("draws the commits of %s", async (slug, total) => {
    const text = (await textOf(`/packages/p/${slug}/`)).replaceAll("<!-- -->", "");
    expect(text).toContain(total);
  });
});
