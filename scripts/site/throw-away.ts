import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { beforeExit } from "@/scripts/processes/shutdown";
import { rereadEnvironment } from "@/server/env";
import { createTestDatabase } from "@/tests/database";

/**
 * Makes the environment that of a production site with the demo catalogue, on a database and a folder that go when this
 * process ends. On the server of TEST_DATABASE_URL where one is named.
 */
export async function settleOnThrowAwayDatabase(settings: Record<string, string> = {}): Promise<void> {
  if (!process.env.TEST_DATABASE_URL) {
    const cluster = await startThrowAwayCluster();
    beforeExit(() => cluster.stop());
    process.env.TEST_DATABASE_URL = cluster.url;
  }
  const database = await createTestDatabase();
  beforeExit(() => database.drop());

  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-site-"));
  beforeExit(() => fs.rmSync(dataDir, { recursive: true, force: true }));

  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    DEMO: "1",
    LOG_LEVEL: "error",
    NODE_ENV: "production",
    ...settings,
  });
  rereadEnvironment();
}
