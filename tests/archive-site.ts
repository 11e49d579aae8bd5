import { readFileSync, rmSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import pg from "pg";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { inProject } from "@/scripts/project";
import { setClock } from "@/server/clock";
import { importFrom } from "@/server/imports/import-from";
import { refreshSearchWeights } from "@/server/jobs/refresh-search-weights";
import { createTestDatabase } from "@/tests/database";
import { addressOf, newDataDir, startSite } from "@/tests/installation";

const archive = inProject("tests/conformance/dataset.json.gz");

export type ImportedSite = { address: string; port: number; databaseUrl: string; stop(): Promise<void> };

/** The moment that the archive's values which age with time were computed for. It stands near the file's beginning. */
export function archiveNow(): string {
  const beginning = gunzipSync(readFileSync(archive)).toString("utf8", 0, 1_000);
  const now = /"now":"([^"]+)"/.exec(beginning)?.[1];
  if (now === undefined) throw new Error(`${archive} does not say what its clock is.`);
  return now;
}

async function importFiles(databaseUrl: string, files: readonly string[]): Promise<void> {
  const { problems } = await importFrom(databaseUrl, files);
  const faults = problems.filter(({ severity }) => severity !== "note");
  if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 5)));
}

/** What the worker would do once a day, on that day. */
async function weighEntries(databaseUrl: string, day: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, options: "-c TimeZone=UTC" });
  const restoreClock = setClock(() => new Date(day));
  try {
    await refreshSearchWeights.run(pool, {});
  } finally {
    restoreClock();
    await pool.end();
  }
}

/**
 * The production site on a database that `fill` fills, as somebody behind a proxy would start it, in a process of its
 * own on 127.0.0.1 and a free port. The worker is off: nothing may change meanwhile.
 */
async function startFilledSite(
  fill: (databaseUrl: string) => Promise<void>,
  settings: Record<string, string>,
): Promise<ImportedSite> {
  await ensureBuild({ onProgress: () => undefined });
  const database = await createTestDatabase();
  const dataDir = newDataDir();
  const clear = async () => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await fill(database.url);
    const site = startSite({
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
      DEMO: "0",
      WORKER: "0",
      TRUST_PROXY: "1",
      ALLOWED_HOSTS: "djangopackages.org,127.0.0.1",
      ...settings,
    });
    const address = await addressOf(site);
    const stop = async () => {
      site.child.kill("SIGTERM");
      await site.ended;
      await clear();
    };
    return { address, port: Number(new URL(address).port), databaseUrl: database.url, stop };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** The production site with what these files hold, and nothing else. */
export const startImportedSite = (files: readonly string[]): Promise<ImportedSite> =>
  startFilledSite((databaseUrl) => importFiles(databaseUrl, files), {});

/** The production site with all of the archive, 5,402 packages. Its clock stands at the archive's. */
export function startArchiveSite(settings: Record<string, string> = {}): Promise<ImportedSite> {
  const now = archiveNow();
  const fill = async (databaseUrl: string) => {
    await importFiles(databaseUrl, [archive]);
    await weighEntries(databaseUrl, now);
  };
  return startFilledSite(fill, { NOW: now, ...settings });
}
