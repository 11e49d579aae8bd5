import fs from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { createTestDatabase, type TestDatabase } from "@/tests/database";
import { addressOf, newDataDir, startCommand, type Started, startSite } from "@/tests/installation";

const JSON_PATH = "/api/v4/packages/1083/";
const PAGE_PATH = "/packages/p/django-comments-xtd/";

const folder = newDataDir();
const sites: Started[] = [];
let database: TestDatabase;
let addresses: string[];

beforeAll(async () => {
  await ensureBuild({ onProgress: () => undefined });
  database = await createTestDatabase();
  addresses = [];
  // One after the other, so that the first has loaded the demo when the second looks.
  for (let instance = 0; instance < 2; instance++) {
    const site = startSite({ DATABASE_URL: database.url, DATA_DIR: folder });
    sites.push(site);
    addresses.push(await addressOf(site));
  }
});

afterAll(async () => {
  for (const { child } of sites) child.kill("SIGTERM");
  await Promise.all(sites.map(({ ended }) => ended));
  await database.drop();
  fs.rmSync(folder, { recursive: true, force: true });
});

const textOf = async (url: string) => (await fetch(url)).text();

/** Every answer that shows the package, of every instance, each asked for twice: made, then kept. */
async function allAnswers(): Promise<string[]> {
  const urls = addresses.flatMap((address) => [address + JSON_PATH, address + PAGE_PATH]);
  await Promise.all(urls.map(textOf));
  return Promise.all(urls.map(textOf));
}

it("shows what an import in another process changed, in page and JSON, on both instances", async () => {
  const before = await allAnswers();
  expect(before).toHaveLength(4);
  for (const answer of before) expect(answer).not.toContain("a word that nobody wrote before");

  const record = JSON.parse(await textOf(addresses[0] + JSON_PATH)) as Record<string, unknown>;
  const file = path.join(folder, "record.json");
  const changed = { ...record, repo_description: "a word that nobody wrote before" };
  fs.writeFileSync(file, JSON.stringify(changed));
  const imported = startCommand(process.execPath, ["scripts/bootstrap.mjs", "import", file], {
    DATABASE_URL: database.url,
  });
  expect(await imported.ended, imported.output()).toBe(0);

  // The notification travels beside the import's end; it is there within milliseconds, not after a lifetime.
  await expect
    .poll(async () => {
      const answers = await allAnswers();
      return answers.filter((answer) => answer.includes("a word that nobody wrote before")).length;
    })
    .toBe(4);
});
