import { readFileSync, rmSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ensureBuild } from "@/scripts/build/ensure-build";
import { inProject } from "@/scripts/project";
import { importFrom } from "@/server/imports/import-from";
import { createTestDatabase } from "@/tests/database";
import { addressOf, newDataDir, startSite } from "@/tests/installation";

const archive = inProject("tests/conformance/dataset.json.gz");

export type ImportedSite = { address: string; port: number; databaseUrl: string; stop(): Promise<void> };

/** The moment that the archive's values which age with time were computed for. It stands near the file's beginning. */
function archiveNow(): string {
  const beginning = gunzipSync(readFileSync(archive)).toString("utf8", 0, 1_000);
  const now = /"now":"([^"]+)"/.exec(beginning)?.[1];
  if (now === undefined) throw new Error(`${archive} does not say what its clock is.`);
  return now;
}

async function databaseOf(inputs: readonly string[]) {
  const database = await createTestDatabase();
  const { problems } = await importFrom(database.url, inputs);
  const faults = problems.filter(({ severity }) => severity !== "note");
  if (faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 5)));
  return database;
}

/**
 * The production site with imported files, as somebody behind a proxy would start it, in a process of its own on
 * 127.0.0.1 and a free port. The worker is off: nothing may change meanwhile.
 */
export async function startImportedSite(
  inputs: readonly string[],
  settings: Record<string, string> = {},
): Promise<ImportedSite> {
  await ensureBuild({ onProgress: () => undefined });
  const database = await databaseOf(inputs);
  const dataDir = newDataDir();
  const site = startSite({
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    DEMO: "0",
    WORKER: "0",
    TRUST_PROXY: "1",
    ALLOWED_HOSTS: "djangopackages.org,127.0.0.1",
    ...settings,
  });
  const stop = async () => {
    site.child.kill("SIGTERM");
    await site.ended;
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const address = await addressOf(site);
    return { address, port: Number(new URL(address).port), databaseUrl: database.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** With all of the archive, 5,402 packages. The site's clock stands at the archive's. */
export const startArchiveSite = (settings: Record<string, string> = {}): Promise<ImportedSite> =>
  startImportedSite([archive], { NOW: archiveNow(), ...settings });
