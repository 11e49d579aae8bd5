/** The site that the browser tests visit: the production build on a database of its own with the demo catalogue. */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startThrowAwayCluster } from "@/scripts/database/throw-away";
import { beforeExit } from "@/scripts/processes/shutdown";
import { siteCommand } from "@/scripts/site/command";
import { rereadEnvironment } from "@/server/env";
import { createTestDatabase } from "@/tests/database";

if (!process.env.TEST_DATABASE_URL) {
  const cluster = await startThrowAwayCluster();
  beforeExit(() => cluster.stop());
  process.env.TEST_DATABASE_URL = cluster.url;
}
const database = await createTestDatabase();
beforeExit(() => database.drop());

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-e2e-"));
beforeExit(() => fs.rmSync(dataDir, { recursive: true, force: true }));

Object.assign(process.env, {
  DATABASE_URL: database.url,
  DATA_DIR: dataDir,
  DEMO: "1",
  LOG_LEVEL: "error",
  NODE_ENV: "production",
});
rereadEnvironment();
await siteCommand("start");
